package io.github.coursekit.report;

import io.github.coursekit.markdown.Heading;
import io.github.coursekit.markdown.ListItem;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A page of Markdown as a terminal shows it: without any marks, its text wrapped, links with their addresses behind them, tables in columns, code as it is.
 *
 * <pre>{@code
 * PlainPage.lines(rule.markdown(), 80, address -> site + address)
 * }</pre>
 */
public final class PlainPage {

    private static final String INDENT = "  ";
    private static final String CODE_INDENT = "    ";
    private static final String OF_MESSAGES = "violations";

    private final SourceFile source;
    private final MarkdownDocument page;
    private final PlainWords words;
    private final int columns;
    private final Map<Integer, Block> blocks = new TreeMap<>();

    private record Block(boolean item, List<String> lines) {}

    private PlainPage(String markdown, int columns, UnaryOperator<String> addresses) {
        this.source = SourceFile.of("page.md", markdown);
        this.page = MarkdownDocument.parse(source, 0);
        this.words = new PlainWords(source, page, addresses);
        this.columns = columns;
    }

    /**
     * {@return the lines of a page}
     *
     * @param markdown the page
     * @param columns how many columns a line has; code may need more
     * @param addresses makes the address that is shown of one that the page links to
     */
    public static List<String> lines(String markdown, int columns, UnaryOperator<String> addresses) {
        return new PlainPage(markdown, columns, addresses).lines();
    }

    /**
     * {@return a text as lines, all but the first of them indented}
     *
     * @param text the text
     * @param columns how many columns a line has
     * @param indent how far further lines are indented
     */
    public static List<String> wrapped(String text, int columns, int indent) {
        return Wrapped.hanging("", " ".repeat(indent), text, columns);
    }

    private List<String> lines() {
        page.headings().forEach(heading -> put(heading.range(), false, heading(heading)));
        page.paragraphs().forEach(this::putParagraph);
        page.listItems().forEach(this::putItem);
        page.codeBlocks().forEach(block -> put(block.range(), false, code(source.slice(block.range()))));
        MarkdownTable.in(source, page).forEach(this::putTable);
        List<String> lines = new ArrayList<>();
        boolean item = false;
        for (Block block : blocks.values()) {
            if (!lines.isEmpty() && !(item && block.item)) {
                lines.add("");
            }
            lines.addAll(block.lines);
            item = block.item;
        }
        return lines;
    }

    private void put(TextRange range, boolean item, List<String> lines) {
        blocks.putIfAbsent(range.start(), new Block(item, lines));
    }

    private static List<String> heading(Heading heading) {
        return List.of(heading.level() == 1 ? heading.text() : heading.text().toUpperCase(Locale.ROOT));
    }

    private void putParagraph(TextRange range) {
        String indent = INDENT.repeat(1 + depth(range));
        put(range, false, Wrapped.hanging(indent, indent, words.of(range), columns));
    }

    private void putItem(ListItem item) {
        TextRange lead = item.lead().orElse(null);
        if (lead != null) {
            String indent = INDENT.repeat(depth(item.range()));
            String marker =
                    source.text().substring(item.range().start(), lead.start()).strip() + " ";
            put(
                    item.range(),
                    true,
                    Wrapped.hanging(indent + marker, indent + " ".repeat(marker.length()), words.of(lead), columns));
            blocks.remove(lead.start());
        }
    }

    /** How many list items a range is in, or is. */
    private int depth(TextRange range) {
        return (int) page.listItems().stream()
                .filter(item -> item.range().contains(range))
                .count();
    }

    /** Messages are text; all else is shown as it is, below the name of the file that it stands for. */
    private List<String> code(String block) {
        List<String> all = block.lines().toList();
        String opener = all.get(0);
        List<String> lines = new ArrayList<>();
        int path = opener.indexOf(" path=");
        if (path >= 0) {
            lines.add(INDENT + opener.substring(path + " path=".length()).split(" ", 2)[0] + ":");
        }
        boolean messages = opener.endsWith(OF_MESSAGES);
        boolean fenced = opener.startsWith("```") || opener.startsWith("~~~");
        for (String line : fenced ? all.subList(1, Math.max(1, all.size() - 1)) : all) {
            lines.addAll(
                    messages
                            ? Wrapped.hanging(INDENT, CODE_INDENT, line, columns)
                            : List.of((CODE_INDENT + line).stripTrailing()));
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    private void putTable(MarkdownTable table) {
        List<String> lines = PlainTable.lines(table.cells(words), columns - INDENT.length()).stream()
                .map(line -> INDENT + line)
                .toList();
        put(table.head(), false, lines);
    }
}
