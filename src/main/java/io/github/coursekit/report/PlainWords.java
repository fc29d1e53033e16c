package io.github.coursekit.report;

import io.github.coursekit.markdown.Link;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The words of a part of a Markdown page: code in quotes, and behind the text of a link its address.
 *
 * @param source the page
 * @param page the page, parsed
 * @param addresses makes the address that is shown of one that the page links to
 */
record PlainWords(SourceFile source, MarkdownDocument page, UnaryOperator<String> addresses) {

    /** What opens and closes a code span. */
    private static final Pattern MARKS = Pattern.compile("^`+ ?| ?`+$");

    String of(TextRange range) {
        StringBuilder text = new StringBuilder();
        List<Link> links = page.links().stream()
                .filter(link -> range.contains(link.range()))
                .toList();
        int linked = 0;
        for (Run run : page.runs(range)) {
            while (linked < links.size()
                    && links.get(linked).range().end() <= run.range().start()) {
                append(text, links.get(linked++));
            }
            switch (run.kind()) {
                case BREAK -> text.append(' ');
                case CODE -> text.append('\'').append(code(run)).append('\'');
                case COMMENT -> {
                    // nobody sees it
                }
                default -> text.append(run.text());
            }
        }
        links.subList(linked, links.size()).forEach(link -> append(text, link));
        return text.toString().strip();
    }

    /** As it is written: tags of shortcodes are no text to the page, and here they are shown. */
    private String code(Run run) {
        return MARKS.matcher(source.slice(run.range())).replaceAll("");
    }

    private void append(StringBuilder text, Link link) {
        String address = addresses.apply(link.destination());
        if (!text.toString().endsWith(address)) {
            text.append(" (").append(address).append(')');
        }
    }
}
