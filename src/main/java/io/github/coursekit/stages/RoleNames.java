package io.github.coursekit.stages;

import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises roles in labels and titles.
 *
 * <pre>{@code
 * new RoleNames(List.of("DevOps", "SRE")).in(label)   // "Devops" is DevOps, "SRE & DevOps" is both, "SecOps" is neither
 * }</pre>
 */
final class RoleNames {

    /** Shorter names have too many honest neighbours (CRE, NRE) for any edit to count as a slip. */
    private static final int SHORT = 4;

    /** From this length on two edits are a slip. */
    private static final int LONG = 6;

    private static final int LONGEST = 80;

    /** Characters that make no other name: a dot and hyphens. */
    private static final String PASSED_OVER = ".-\u2010\u2011";

    /** What joins names: punctuation and words such as and, und, et, y. */
    private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{N}]*(?:\\p{L}{1,3}+[^\\p{L}\\p{N}]*)?");

    /** How many letters more or fewer than a role a slip of it can have. */
    private static final int MOST_EDITS = 2;

    private final Word[] words;

    /** The roles as they are compared, by the roles. */
    private final Map<String, String> folded = new LinkedHashMap<>();

    private final int longestFolded;

    /**
     * A role that a label names.
     *
     * @param role the role, as the settings write it
     * @param text its name as the lesson writes it
     * @param range the place of {@code text}; of the whole label where the source is not what a reader sees
     * @param shared whether the label names other roles as well
     */
    record Named(String role, String text, TextRange range, boolean shared) {}

    RoleNames(List<String> roles) {
        words = roles.stream().map(Word::new).toArray(Word[]::new);
        for (String role : roles) {
            folded.put(role, folded(role, role.length()));
        }
        longestFolded = folded.values().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The roles that a label is made of: one, several that share it, or none. */
    List<Named> in(Label label) {
        String text = label.text();
        String role = role(text);
        if (role != null) {
            return List.of(new Named(role, text, label.range(), false));
        }
        String bare = withoutExplanation(text);
        String explained = bare.equals(text) ? null : role(bare);
        return explained == null
                ? shared(label)
                : List.of(new Named(explained, bare, place(label, 0, bare.length()), false));
    }

    /** {@code DevOps (the chef)} without what explains the role. */
    private static String withoutExplanation(String label) {
        int open = label.lastIndexOf('(');
        boolean explained = open >= 0 && label.endsWith(")") && label.indexOf(')', open) == label.length() - 1;
        return explained ? label.substring(0, open).stripTrailing() : label;
    }

    /** The roles that a title names, as words of their own, in any letter case. */
    List<String> namedIn(String title) {
        List<String> named = new ArrayList<>();
        for (Word word : words) {
            if (word.find(title) >= 0) {
                named.add(word.name());
            }
        }
        return named;
    }

    boolean allNamedIn(String title) {
        return Stream.of(words).allMatch(word -> word.find(title) >= 0);
    }

    private @Nullable String role(String label) {
        if (folded.containsKey(label)) {
            return label;
        }
        String found = folded(label, longestFolded + MOST_EDITS);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (Map.Entry<String, String> role : folded.entrySet()) {
            if (isNear(role.getValue(), found)) {
                int distance = EditDistance.between(role.getKey(), label);
                nearest = distance < least ? role.getKey() : nearest;
                least = Math.min(distance, least);
            }
        }
        return nearest;
    }

    private List<Named> shared(Label label) {
        List<Named> names = new ArrayList<>();
        String rest = label.text();
        for (Word word : words) {
            int at = word.find(rest);
            if (at >= 0) {
                int end = at + word.length();
                names.add(new Named(word.name(), rest.substring(at, end), place(label, at, end), true));
                rest = rest.substring(0, at) + "|".repeat(word.length()) + rest.substring(end);
            }
        }
        boolean nothingElse = names.size() > 1
                && List.of(rest.split("\\|+", -1)).stream()
                        .allMatch(joint -> JOINT.matcher(joint).matches());
        return nothingElse ? names : List.of();
    }

    private static TextRange place(Label label, int start, int end) {
        boolean exact = label.range().length() == label.text().length();
        int from = label.range().start();
        return exact ? new TextRange(from + start, from + end) : label.range();
    }

    /**
     * Whether a folded label is a folded role, or is but for a slip. Short names bear a swap, a doubled letter and a plural;
     * longer ones one edit, or two from six letters on where the length hardly changes; the first letter is nearly always right.
     */
    private static boolean isNear(String right, String found) {
        if (right.equals(found) || right.length() > LONGEST || found.length() > LONGEST || found.isEmpty()) {
            return right.equals(found) && !right.isEmpty();
        }
        if (Math.abs(right.length() - found.length()) > MOST_EDITS) {
            return false;
        }
        if (right.length() < SHORT) {
            return found.equals(right + "s") || isSwapped(right, found) || isDoubled(right, found);
        }
        boolean sameStart = right.charAt(0) == found.charAt(0);
        if (!sameStart && right.charAt(0) != found.charAt(Math.min(1, found.length() - 1))) {
            return false; // not even the first two letters are swapped
        }
        int distance = EditDistance.between(right, found);
        boolean sameLength = Math.abs(right.length() - found.length()) <= 1;
        return (distance <= 1 && (sameStart || isSwapped(right, found)))
                || (distance == 2 && right.length() >= LONG && sameStart && sameLength);
    }

    private static boolean isSwapped(String right, String found) {
        return right.length() == found.length()
                && EditDistance.between(right, found) == 1
                && right.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(found.chars().sorted().boxed().toList());
    }

    private static boolean isDoubled(String right, String found) {
        boolean doubled = false;
        for (int i = 0; i < right.length(); i++) {
            doubled |= found.equals(right.substring(0, i + 1) + right.substring(i));
        }
        return doubled;
    }

    /** A name without what is passed over, in lower case; one of more than so many letters is cut off behind the next. */
    private static String folded(String name, int most) {
        StringBuilder letters = new StringBuilder(Math.min(name.length(), most + 1));
        for (int i = 0; i < name.length() && letters.length() <= most; i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && PASSED_OVER.indexOf(c) < 0) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
