package io.github.coursekit.stages;

import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Characters that make no other name: a dot and hyphens. */
    private static final String PASSED_OVER = ".-\u2010\u2011";

    /** What joins names: punctuation and words such as and, und, et, y. */
    private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{N}]*(?:\\p{L}{1,3}+[^\\p{L}\\p{N}]*)?");

    private final Word[] words;

    /** The roles as they are compared, by the roles. */
    private final Map<String, String> folded = new LinkedHashMap<>();

    private final int longestFolded;

    RoleNames(List<String> roles) {
        words = roles.stream().map(Word::new).toArray(Word[]::new);
        for (String role : roles) {
            folded.put(role, folded(role, role.length()));
        }
        longestFolded = folded.values().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The roles that a label is made of: one, several that share it, or none. */
    List<NamedRole> in(Label label) {
        String text = label.text();
        String role = role(text);
        if (role != null) {
            return List.of(new NamedRole(role, text, label.range(), false));
        }
        String bare = withoutExplanation(text);
        String explained = bare.equals(text) ? null : role(bare);
        return explained == null
                ? shared(label)
                : List.of(new NamedRole(explained, bare, place(label, 0, bare.length()), false));
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

    /** Whether the tables, raw HTML and shortcodes of a text name all roles together. */
    boolean allShownIn(String content) {
        boolean shows = content.indexOf('|') >= 0 || content.indexOf('<') >= 0 || content.contains("{{");
        if (!shows || !allNamedIn(content)) {
            return false; // as nearly always, at a glance
        }
        String shown = content.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("|") || line.startsWith("{{") || isElement(line))
                .collect(Collectors.joining("\n"));
        return allNamedIn(shown);
    }

    private static boolean isElement(String line) {
        return line.startsWith("<") && !line.startsWith("<!--");
    }

    private @Nullable String role(String label) {
        if (folded.containsKey(label)) {
            return label;
        }
        String found = folded(label, longestFolded + NearNames.MOST_EDITS);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (Map.Entry<String, String> role : folded.entrySet()) {
            if (NearNames.isNear(role.getValue(), found)) {
                int distance = EditDistance.between(role.getKey(), label);
                nearest = distance < least ? role.getKey() : nearest;
                least = Math.min(distance, least);
            }
        }
        return nearest;
    }

    private List<NamedRole> shared(Label label) {
        List<NamedRole> names = new ArrayList<>();
        String rest = label.text();
        for (Word word : words) {
            int at = word.find(rest);
            if (at >= 0) {
                int end = at + word.length();
                names.add(new NamedRole(word.name(), rest.substring(at, end), place(label, at, end), true));
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
