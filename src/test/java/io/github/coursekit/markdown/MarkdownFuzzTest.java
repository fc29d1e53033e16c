package io.github.coursekit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.coursekit.Mutations;
import io.github.coursekit.Places;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Any bytes at all as the body of a page. */
class MarkdownFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void body(byte[] input) {
        check(input);
    }

    @Test
    void seedsAndWhatTheyTurnIntoAreRead() {
        Mutations.of(MarkdownFuzzTest.class, "body").forEach(400, MarkdownFuzzTest::check);
    }

    private static void check(byte[] input) {
        SourceFile file = SourceFile.decode("a.md", input);
        // Not every body starts where its file does.
        int bodyStart = file.text().startsWith("\n") ? 1 : 0;
        MarkdownDocument body = MarkdownDocument.parse(file, bodyStart);

        assertThat(MarkdownDocument.parse(file, bodyStart)).isEqualTo(body);
        Places places = new Places(file);
        places.checkSorted(body.headings().stream().map(Heading::range).toList());
        places.checkSorted(body.paragraphs());
        places.checkSorted(body.listItems().stream().map(ListItem::range).toList());
        checkDestinations(body, places);
        checkShortcodes(body, file, places);
        places.checkSorted(body.problems().stream().map(MarkdownProblem::range).toList());
        places.checkSorted(body.codeBlocks().stream().map(CodeBlock::range).toList());
        places.checkSorted(body.html());
        places.checkSorted(body.htmlTags().stream().map(HtmlTag::range).toList());
        // Runs are searched by halving.
        places.checkSorted(body.runs().stream().map(Run::range).toList());
        body.runs().forEach(run -> checkRun(run, bodyStart, places));
        body.headings().forEach(MarkdownFuzzTest::checkHeading);
        body.listItems().forEach(MarkdownFuzzTest::checkItem);
        assertThat(body.runs(new TextRange(0, file.text().length())).size())
                .isBetween(0, body.runs().size());
    }

    private static void checkRun(Run run, int bodyStart, Places places) {
        places.check(run.outer());
        assertThat(run.range().start()).isGreaterThanOrEqualTo(bodyStart);
        assertThat(run.isMarked() && run.range().isEmpty() || run.outer().contains(run.range()))
                .isTrue();
        assertThat(run.hasContent() && run.kind() == Run.Kind.COMMENT).isFalse();
    }

    private static void checkDestinations(MarkdownDocument body, Places places) {
        body.links().forEach(link -> places.check(link.range()));
        body.links().forEach(link -> places.check(link.destinationRange()));
        body.images().forEach(image -> places.check(image.range()));
        body.images().forEach(image -> places.check(image.destinationRange()));
        body.embeds().forEach(embed -> places.check(embed.destinationRange()));
        body.anchors().forEach(anchor -> places.check(anchor.range()));
    }

    private static void checkShortcodes(MarkdownDocument body, SourceFile file, Places places) {
        int end = 0;
        for (Shortcode shortcode : body.shortcodes()) {
            TextRange range = shortcode.range();
            places.check(range);
            assertThat(range.start()).isGreaterThanOrEqualTo(end);
            assertThat(file.slice(range)).startsWith("{{").endsWith("}}").contains(shortcode.name());
            checkShortcode(shortcode, places);
            end = range.end();
        }
    }

    private static void checkShortcode(Shortcode shortcode, Places places) {
        assertThat(shortcode.name()).isNotBlank();
        assertThat(shortcode.arguments())
                .extracting(argument -> argument.name().isEmpty())
                .satisfies(unnamed -> assertThat(Set.copyOf(unnamed)).hasSizeLessThan(2));
        for (Shortcode.Argument argument : shortcode.arguments()) {
            places.check(argument.range());
            assertThat(shortcode.range().contains(argument.range())).isTrue();
        }
    }

    private static void checkHeading(Heading heading) {
        assertThat(heading.level()).isBetween(1, 6);
        assertThat(heading.text()).isEqualTo(heading.text().strip());
    }

    private static void checkItem(ListItem item) {
        item.lead().ifPresent(lead -> assertThat(item.range().contains(lead)).isTrue());
    }
}
