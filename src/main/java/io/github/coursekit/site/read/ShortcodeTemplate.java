package io.github.coursekit.site.read;

import io.github.coursekit.site.ShortcodeForm;
import io.github.coursekit.site.ShortcodeForm.Closing;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the text of a shortcode's template tells of its tags. See <a href="https://gohugo.io/templates/shortcode/">Hugo's documentation</a>. */
final class ShortcodeTemplate {

    private static final Pattern COMMENT = Pattern.compile("\\{\\{-?\\s*/\\*(?:[^*]|\\*(?!/))*+\\*/\\s*-?\\}\\}");

    /** Hugo, too, looks for the word in what stands between braces. */
    private static final Pattern INNER = Pattern.compile("\\.Inner(?:Deindent)?\\b");

    private static final Pattern ACTION = Pattern.compile("\\{\\{[^{}]*+\\}\\}");

    /** See <a href="https://gohugo.io/functions/transform/markdownify/">markdownify</a> and <a href="https://gohugo.io/methods/page/renderstring/">RenderString</a>. */
    private static final Pattern RENDERING = Pattern.compile("\\b(?:markdownify|RenderString)\\b");

    /** What only looks whether there is any. */
    private static final Pattern ASKING = Pattern.compile("\\{\\{-?\\s*(?:if|else if|with|else with)\\b");

    /** See <a href="https://gohugo.io/methods/shortcode/get/">Get</a> and <a href="https://gohugo.io/methods/shortcode/params/">Params</a>. */
    private static final Pattern ARGUMENT =
            Pattern.compile("\\.Get\\s+[\"`]?([\\w-]+)[\"`]?|(?<!Page|[Ss]ite)\\.Params(?:\\.|\\s+[\"`])(\\w[\\w-]*)");

    private static final Pattern HANDING_ON = Pattern.compile("\\b(?:partial|partialCached|template)\\b"
            + "|\\.Get\\s+[^\\s\"`0-9]|(?<!Page|[Ss]ite)\\.Params(?!\\.\\w|\\s+[\"`])|(?<![.\\w])\\.Parent\\b");

    private ShortcodeTemplate() {}

    /** Hugo refuses a closing tag where the template takes no inner text, and stops where it does and there is none. */
    static ShortcodeForm form(String template) {
        String text = COMMENT.matcher(template).replaceAll("");
        List<String> uses = ACTION.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(action -> INNER.matcher(action).find())
                .toList();
        boolean rendering = uses.stream().anyMatch(ShortcodeTemplate::renders)
                && uses.stream()
                        .allMatch(action ->
                                renders(action) || ASKING.matcher(action).lookingAt());
        return new ShortcodeForm(
                INNER.matcher(text).find() ? Closing.NEEDED : Closing.REFUSED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                arguments(text),
                rendering);
    }

    /** What is looked up by its name. Where all arguments are handed on, or one whose name is made, others may be read, too. */
    private static List<String> arguments(String text) {
        if (HANDING_ON.matcher(text).find()) {
            return List.of();
        }
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean renders(String action) {
        return RENDERING.matcher(action).find();
    }
}
