package io.github.coursekit.markdown;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.function.Function;

/**
 * The body of a page as typed lists of what stands in it, each in document order and placed in the file.
 *
 * <pre>{@code
 * MarkdownDocument body = MarkdownDocument.parse(file, block.bodyStart());
 * for (Heading heading : body.headings()) ...
 * }</pre>
 *
 * <p>Nesting is told by ranges, not by a tree. Parsing never fails for content: all text is Markdown.
 *
 * @param headings all headings
 * @param paragraphs the paragraphs that no list item begins with; see {@link ListItem#lead()}
 * @param listItems all list items, an outer one before those in it
 * @param links all links, those of raw HTML last
 * @param images all images, those of raw HTML last
 * @param embeds what raw HTML shows beside images: videos, sounds, frames
 * @param anchors the places that links can lead to, beside headings: in raw HTML, of attributes, of footnotes
 * @param footnotes all footnotes
 * @param labels the labels of the definitions that links by reference name
 * @param codeBlocks all code blocks
 * @param tableRows the rows of all tables, without their heads
 * @param html all raw HTML, blocks and inline tags, comments included
 * @param htmlTags the tags in raw HTML
 * @param shortcodes the tags of shortcodes, wherever they stand; in all other lists they are one word each, without a text
 * @param handed what shortcodes are handed as text, in order: whether they show it, and as what, is theirs to say; the other lists hold what it is as
 *     Markdown
 * @param problems the shortcodes that Hugo would stumble over
 * @param limits the limits that the body exceeds, with what was done instead
 * @param falseSpaces characters that look like a space behind the marker of a heading or list item and are none to Markdown, which makes text of the line; all lists
 *     hold what it would be with a space
 * @param runs all visible content
 * @param words the number of words in it
 */
public record MarkdownDocument(
        List<Heading> headings,
        List<TextRange> paragraphs,
        List<ListItem> listItems,
        List<Link> links,
        List<Image> images,
        List<Link> embeds,
        List<Anchor> anchors,
        List<Footnote> footnotes,
        List<String> labels,
        List<CodeBlock> codeBlocks,
        List<TableRow> tableRows,
        List<TextRange> html,
        List<HtmlTag> htmlTags,
        List<Shortcode> shortcodes,
        List<TextRange> handed,
        List<MarkdownProblem> problems,
        List<MarkdownProblem> limits,
        List<TextRange> falseSpaces,
        List<Run> runs,
        int words) {

    /** Blocks, or inline elements, nested deeper than this are text. A list counts two: itself and its item. */
    static final int MAX_NESTING = 100;

    /** In a page whose tables could have more cells than this there are no tables: a row of one character can stand for thousands. */
    static final int MAX_TABLE_CELLS = 100_000;

    /** Copies the lists. */
    public MarkdownDocument {
        headings = List.copyOf(headings);
        paragraphs = List.copyOf(paragraphs);
        listItems = List.copyOf(listItems);
        links = List.copyOf(links);
        images = List.copyOf(images);
        embeds = List.copyOf(embeds);
        anchors = List.copyOf(anchors);
        footnotes = List.copyOf(footnotes);
        labels = List.copyOf(labels);
        codeBlocks = List.copyOf(codeBlocks);
        tableRows = List.copyOf(tableRows);
        html = List.copyOf(html);
        htmlTags = List.copyOf(htmlTags);
        shortcodes = List.copyOf(shortcodes);
        handed = List.copyOf(handed);
        problems = List.copyOf(problems);
        limits = List.copyOf(limits);
        falseSpaces = List.copyOf(falseSpaces);
        runs = List.copyOf(runs);
    }

    /**
     * {@return the parsed body of a file, in Goldmark's Markdown with Hugo's defaults}
     *
     * @param file the file
     * @param bodyStart the UTF-16 offset at which the body starts
     */
    public static MarkdownDocument parse(SourceFile file, int bodyStart) {
        return new MarkdownParser(Dialect.DEFAULT).parse(file, bodyStart);
    }

    /**
     * {@return the runs that start in a range}
     *
     * @param range a range of the file
     */
    public List<Run> runs(TextRange range) {
        return runs.subList(firstFrom(runs, Run::range, range.start()), firstFrom(runs, Run::range, range.end()));
    }

    /**
     * {@return whether a code block holds a range}
     *
     * @param range a range of the file
     */
    public boolean isInCodeBlock(TextRange range) {
        int next = firstFrom(codeBlocks, CodeBlock::range, range.start() + 1);
        return next > 0 && codeBlocks.get(next - 1).range().contains(range);
    }

    /**
     * {@return whether a range stands in what a shortcode is handed as text} It may be Markdown or anything else there, and is not for rules to judge.
     *
     * @param range a range of the file
     */
    public boolean isHanded(TextRange range) {
        int next = firstFrom(handed, Function.identity(), range.start() + 1);
        return next > 0 && range.start() < handed.get(next - 1).end();
    }

    /** The index of the first item that starts at an offset or behind it; the number of items when none does. */
    static <T> int firstFrom(List<T> items, Function<T, TextRange> range, int offset) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (range.apply(items.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
