package io.github.coursekit.report.html;

import io.github.coursekit.markdown.Heading;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands under the headings of a rule's page.
 *
 * @param source the page
 * @param page the page, parsed
 */
record RulePageText(SourceFile source, MarkdownDocument page) {

    static RulePageText of(RulePage page) {
        SourceFile source = SourceFile.of(page.rule().id() + ".md", page.markdown());
        return new RulePageText(source, MarkdownDocument.parse(source, 0));
    }

    /** The paragraphs and list items under a heading; none when there is no such heading. */
    List<List<Run>> paragraphs(String heading) {
        TextRange section = section(heading);
        Stream<TextRange> items = page.listItems().stream().flatMap(item -> item.lead().stream());
        return Stream.concat(page.paragraphs().stream(), items)
                .filter(section::contains)
                .sorted()
                .map(page::runs)
                .toList();
    }

    /** The code blocks under a heading; none when there is no such heading. */
    List<RuleExample> examples(String heading) {
        TextRange section = section(heading);
        return page.codeBlocks().stream()
                .filter(block -> section.contains(block.range()))
                .map(block -> RuleExample.of(source.slice(block.range())))
                .toList();
    }

    private TextRange section(String heading) {
        List<Heading> headings = page.headings();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).text().equals(heading)) {
                int next = i + 1 < headings.size()
                        ? headings.get(i + 1).range().start()
                        : source.text().length();
                return new TextRange(headings.get(i).range().end(), next);
            }
        }
        return new TextRange(0, 0);
    }
}
