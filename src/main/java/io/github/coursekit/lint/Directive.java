package io.github.coursekit.lint;

import io.github.coursekit.text.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a comment such as {@code course-ignore-line rule-id: reason} says.
 *
 * @param scope what it is for: one of {@code line}, {@code next-line}, {@code start}, {@code end} and {@code file}
 * @param rules the ids of the rules that it names, which need not be there
 * @param reason its reason; empty where it need not give one
 * @param fault why it is no suppression; null when it is one
 */
record Directive(
        String scope,
        List<String> rules,
        String reason,
        @Nullable Fault fault) {

    private static final String MARK = "course-ignore";
    private static final List<String> SCOPES = List.of("line", "next-line", "start", "end", "file");
    private static final List<String> DIRECTIVES =
            SCOPES.stream().map(scope -> MARK + "-" + scope).toList();
    private static final Pattern DIRECTIVE =
            Pattern.compile(MARK + "-?+([a-z-]*+)\\s*+([^:]*+)(?::(.*))?", Pattern.DOTALL);

    /** What is meant for a suppression, in whatever letter case and however its words are joined. */
    private static final Pattern MEANT = Pattern.compile("(?i)course[-_]?+ignore[-_a-z]*+");

    /** What is wrong, and what to do. */
    record Fault(String fact, String advice) {}

    static boolean isMeantBy(String comment) {
        return MEANT.matcher(comment).lookingAt();
    }

    static boolean mayBeIn(String text) {
        return MEANT.matcher(text).find();
    }

    /** What a comment says that is meant for one. */
    static Directive of(String comment) {
        Matcher meant = MEANT.matcher(comment);
        if (!comment.startsWith(MARK) && meant.lookingAt()) {
            return faulty("'" + meant.group() + "' is no suppression", near(joined(meant.group()), DIRECTIVES, ""));
        }
        Matcher parts = DIRECTIVE.matcher(comment);
        String scope = parts.matches() ? parts.group(1) : "";
        String reason =
                !parts.matches() || parts.group(3) == null ? "" : parts.group(3).strip();
        List<String> rules = parts.matches() ? ids(parts.group(2)) : List.of();
        if (!SCOPES.contains(scope)) {
            return faulty("'course-ignore-" + scope + "' is no suppression", near(scope, SCOPES, "course-ignore-"));
        }
        if (rules.isEmpty()) {
            return faulty("The suppression names no rule", "write 'course-ignore-" + scope + " rule-id: reason'");
        }
        return reason.isEmpty() && !scope.equals("end")
                ? faulty("The suppression gives no reason", "write it behind a colon")
                : new Directive(scope, rules, reason, null);
    }

    private static Directive faulty(String fact, String advice) {
        return new Directive("", List.of(), "", new Fault(fact, advice));
    }

    /** The directive of the same words, however they are joined; the text itself when there is none. */
    private static String joined(String text) {
        String letters = text.replaceAll("[-_]", "");
        return DIRECTIVES.stream()
                .filter(directive -> directive.replace("-", "").equalsIgnoreCase(letters))
                .findFirst()
                .orElse(text);
    }

    private static List<String> ids(String text) {
        List<String> ids = new ArrayList<>();
        for (String id : text.split("[\\s,]+", -1)) {
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static String near(String found, Collection<String> known, String prefix) {
        return EditDistance.nearest(found, known)
                .map(near -> "did you mean '" + prefix + near + "'?")
                .orElse("valid are "
                        + known.stream().sorted().map(each -> prefix + each).collect(Collectors.joining(", ")));
    }
}
