package io.github.coursekit.site.read;

import io.github.coursekit.site.ShortcodeForm;
import io.github.coursekit.site.ShortcodeForm.Closing;
import java.util.List;
import java.util.regex.Pattern;

/** What the text of a shortcode's template tells of its tags. See <a href="https://gohugo.io/templates/shortcode/">Hugo's documentation</a>. */
final class ShortcodeTemplate {

    private static final Pattern COMMENT = Pattern.compile("\\{\\{-?\\s*/\\*(?:[^*]|\\*(?!/))*+\\*/\\s*-?\\}\\}");

    /** Hugo, too, looks for the word in what stands between braces. */
    private static final Pattern INNER = Pattern.compile("\\.Inner(?:Deindent)?\\b");

    private ShortcodeTemplate() {}

    /** Hugo refuses a closing tag where the template takes no inner text, and stops where it does and there is none. */
    static ShortcodeForm form(String template) {
        boolean inner = INNER.matcher(COMMENT.matcher(template).replaceAll("")).find();
        return new ShortcodeForm(inner ? Closing.NEEDED : Closing.REFUSED, List.of(), List.of(), List.of(), List.of());
    }
}
