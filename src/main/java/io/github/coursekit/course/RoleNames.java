package io.github.coursekit.course;

import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private final Map<String, Pattern> words = new LinkedHashMap<>();
    private final Map<String, String> folded = new LinkedHashMap<>();

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
        for (String role : roles) {
            String word = "(?<![\\p{L}\\p{N}])" + Pattern.quote(role) + "(?![\\p{L}\\p{N}])";
            words.put(role, Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            folded.put(role, folded(role));
        }
    }

    /** The roles that a label is made of: one, several that share it, or none. */
    List<Named> in(Label label) {
        String bare = withoutExplanation(label.text());
        return role(label.text())
                .map(role -> new Named(role, label.text(), label.range(), false))
                .or(() -> role(bare).map(role -> new Named(role, bare, place(label, 0, bare.length()), false)))
                .map(List::of)
                .orElseGet(() -> shared(label));
    }

    /** {@code DevOps (the chef)} without what explains the role. */
    private static String withoutExplanation(String label) {
        int open = label.lastIndexOf('(');
        boolean explained = open >= 0 && label.endsWith(")") && label.indexOf(')', open) == label.length() - 1;
        return explained ? label.substring(0, open).stripTrailing() : label;
    }

    /** The roles that a title names, as words of their own, in any letter case. */
    List<String> namedIn(String title) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().matcher(title).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean allNamedIn(String title) {
        return words.values().stream().allMatch(word -> word.matcher(title).find());
    }

    private Optional<String> role(String label) {
        if (words.containsKey(label)) {
            return Optional.of(label);
        }
        String found = folded(label);
        return folded.entrySet().stream()
                .filter(role -> isNear(role.getValue(), found))
                .map(Map.Entry::getKey)
                .min((a, b) -> Integer.compare(EditDistance.between(a, label), EditDistance.between(b, label)));
    }

    private List<Named> shared(Label label) {
        List<Named> names = new ArrayList<>();
        StringBuilder rest = new StringBuilder(label.text());
        words.forEach((role, word) -> {
            Matcher matcher = word.matcher(rest);
            if (matcher.find()) {
                names.add(new Named(role, matcher.group(), place(label, matcher.start(), matcher.end()), true));
                rest.replace(matcher.start(), matcher.end(), "|".repeat(role.length()));
            }
        });
        boolean nothingElse = List.of(rest.toString().split("\\|+", -1)).stream()
                .allMatch(joint -> JOINT.matcher(joint).matches());
        return names.size() > 1 && nothingElse ? names : List.of();
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
        if (right.length() < SHORT) {
            return found.equals(right + "s") || isSwapped(right, found) || isDoubled(right, found);
        }
        int distance = EditDistance.between(right, found);
        boolean sameStart = right.charAt(0) == found.charAt(0);
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

    private static String folded(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && PASSED_OVER.indexOf(c) < 0) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
