package io.github.coursekit.site;

import io.github.coursekit.text.IgnoringCase;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of lessons' front matter that somebody reads: Hugo, a course site, or this program. Letter case does not count, as in Hugo.
 *
 * <pre>{@code
 * LessonKeys.IN_FRONT_MATTER.contains("TITLE")        // true
 * LessonKeys.snakeCase("passPercentage")              // "pass_percentage", which is the same setting
 * }</pre>
 */
public final class LessonKeys {

    /** What is the same on every page, and has a schema. */
    static final List<String> COMMON = List.of(
            "aliases",
            "banner",
            "cascade",
            "categories",
            "date",
            "description",
            "draft",
            "id",
            "level",
            "linkTitle",
            "tags",
            "title",
            "type");

    /** What a learning path, a challenge or a certification has beside. */
    static final List<String> OF_ROOTS = List.of("audience", "badge", "certificate", "id", "objectives");

    /** The settings of an assessment, in camelCase; each is read in snake_case too. */
    public static final List<String> OF_ASSESSMENTS =
            List.of("passPercentage", "maxAttempts", "timeLimit", "numberOfQuestions", "isOptional");

    /** The right answers of a question, in camelCase; it is read in snake_case too. */
    public static final String CORRECT_ANSWER = "correctAnswer";

    /** Whether an option is right, in camelCase; it is read in snake_case too. */
    public static final String IS_CORRECT = "isCorrect";

    /** All keys at the top of front matter, in any spelling. */
    public static final Set<String> IN_FRONT_MATTER = all(List.of(
            COMMON,
            OF_ROOTS,
            inBothCases(OF_ASSESSMENTS),
            // Hugo's own
            List.of(
                    "_build",
                    "build",
                    "expiryDate",
                    "headless",
                    "isCJKLanguage",
                    "keywords",
                    "lastmod",
                    "layout",
                    "markup",
                    "menu",
                    "menus",
                    "outputs",
                    "params",
                    "publishDate",
                    "resources",
                    "sitemap",
                    "slug",
                    "summary",
                    "translationKey",
                    "url",
                    "weight"),
            // of course sites
            List.of(
                    "additional_attributes",
                    "audio",
                    "author",
                    "authors",
                    "competencies",
                    "final",
                    "icon",
                    "image",
                    "images",
                    "prerequisite_knowledge",
                    "questions",
                    "related_resources",
                    "status",
                    "toc",
                    "video",
                    "videos",
                    "visibility")));

    /** All keys of a question, in any spelling. */
    public static final Set<String> IN_QUESTIONS = all(List.of(
            inBothCases(List.of(CORRECT_ANSWER)),
            List.of(
                    "description",
                    "explanation",
                    "hint",
                    "hints",
                    "id",
                    "image",
                    "images",
                    "marks",
                    "options",
                    "text",
                    "title",
                    "type")));

    /** All keys of an option of a question, in any spelling. */
    public static final Set<String> IN_OPTIONS = all(
            List.of(inBothCases(List.of(IS_CORRECT)), List.of("description", "explanation", "id", "image", "text")));

    /** Keys under which themes of courses look for files, on any level. */
    public static final Set<String> OF_FILES = all(List.of(List.of(
            "badge", "banner", "certificate", "cover", "embed", "icon", "image", "images", "thumbnail", "video")));

    private LessonKeys() {}

    /**
     * {@return a key in snake_case}
     *
     * @param camelCase the key in camelCase
     */
    public static String snakeCase(String camelCase) {
        StringBuilder snakeCase = new StringBuilder(camelCase.length() + 2);
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            snakeCase.append(upper ? "_" : "").append(upper ? (char) (c + 'a' - 'A') : c);
        }
        return snakeCase.toString();
    }

    /**
     * {@return keys in camelCase, and then the same in snake_case}
     *
     * @param camelCase the keys in camelCase
     */
    public static List<String> inBothCases(List<String> camelCase) {
        return Stream.concat(camelCase.stream(), camelCase.stream().map(LessonKeys::snakeCase))
                .toList();
    }

    private static Set<String> all(List<List<String>> groups) {
        return IgnoringCase.set(groups.stream().flatMap(List::stream).toList());
    }
}
