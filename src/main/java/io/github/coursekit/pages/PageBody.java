package io.github.coursekit.pages;

import io.github.coursekit.catalog.CatalogAssessment;
import io.github.coursekit.catalog.CatalogQuestion;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.markdown.HtmlMarks;
import io.github.coursekit.markdown.MarkdownHtml;
import io.github.coursekit.markdown.ShortcodeHtml;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/**
 * The text and the questions of one lesson as sanitised HTML.
 *
 * @param markdown renders bodies
 * @param clean sanitises
 * @param links lead to what is served
 * @param forms what is known of the site's shortcodes
 */
record PageBody(MarkdownHtml markdown, CleanHtml clean, PageLinks links, ShortcodeForms forms) {

    /** Stands for a text that is far too long, or takes too long to be made. */
    static final String NOT_SHOWN = "<p>The text of this page is too long to be shown.</p>";

    private static final Pattern TAG = Pattern.compile("<[^>]*+>");
    private static final Pattern MEDIUM = Pattern.compile("<(?:img|audio|video)\\b");

    /** The body of a lesson. */
    String html(SourceFile source) {
        return html(
                source,
                FrontMatterBlock.find(source).bodyStart(),
                marks(links.lesson()),
                out -> new LinkedHtml(out, links));
    }

    private String html(SourceFile source, int start, HtmlMarks marks, CleanHtml.Links change) {
        ShortcodeHtml shortcodes = new KnownShortcodes(links, forms, new LineHtml(markdown));
        return clean.clean(markdown.render(source, start, marks, shortcodes).orElse(NOT_SHOWN), change);
    }

    private static HtmlMarks marks(Lesson lesson) {
        Map<Integer, String> ids = new TreeMap<>();
        lesson.headings()
                .forEach(heading ->
                        heading.id().ifPresent(id -> ids.put(heading.range().start(), id)));
        List<TextRange> asides = new ArrayList<>();
        for (Stage stage : lesson.stages()) {
            if (stage.entries().size() > 1) {
                stage.entries().stream().map(RoleEntry::range).forEach(asides::add);
            }
        }
        return new HtmlMarks(ids, asides);
    }

    /** The questions of an assessment. */
    List<QuestionView> questions(CatalogAssessment assessment) {
        List<QuestionView> views = new ArrayList<>();
        for (CatalogQuestion question : assessment.questions()) {
            String input = question.options().isEmpty()
                    ? ""
                    : question.type().filter("multiple-answers"::equals).isPresent() ? "checkbox" : "radio";
            views.add(new QuestionView(
                    views.size() + 1,
                    html(question.text(), question.images()),
                    question.marks().map(BigDecimal::toPlainString).orElse(""),
                    input,
                    question.options().stream()
                            .map(option -> MarkdownHtml.withoutParagraph(html(option.text(), option.images())))
                            .toList(),
                    question.hints().stream()
                            .map(hint -> html(hint, List.of()))
                            .filter(PageBody::isAnything)
                            .toList()));
        }
        return List.copyOf(views);
    }

    /** Whether sanitised HTML shows anything. */
    private static boolean isAnything(String html) {
        String text = Encoding.decodeHtml(TAG.matcher(html).replaceAll(""), false);
        return !PageTitles.isBlank(text) || MEDIUM.matcher(html).find();
    }

    /** Markdown, and images below it. */
    private String html(String text, List<String> images) {
        StringBuilder all = new StringBuilder(
                html(SourceFile.of("", text), 0, HtmlMarks.NONE, out -> new QuestionHtml(new LinkedHtml(out, links))));
        for (String image : images) {
            String tag = "<img src=\"" + MarkdownHtml.escaped(image) + "\" alt=\"\">";
            all.append(clean.clean(tag, out -> new LinkedHtml(out, links)));
        }
        return all.toString();
    }
}
