package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.BlockAttributes;
import io.github.coursekit.markdown.GoldmarkExtension.FootnoteDefinition;
import io.github.coursekit.markdown.GoldmarkExtension.FootnoteReference;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** One walk over the syntax tree, which is then dropped: this class reads its blocks. */
final class MarkdownReader extends InlineReader {

    private final int bodyStart;
    private final MarkdownParser parser;
    private final Dialect dialect;
    private final ShortcodeReader shortcodes;
    private final HandedText handed;
    private final FalseSpaces spaces;

    /** The file from {@link #bodyStart} on, without shortcodes and false spaces. */
    private final String body;

    /** The number of lines of the file. */
    private final int lines;

    private final HeadingCollector headings;
    private final TableRows tables;
    private final FootnoteNumbers footnotes = new FootnoteNumbers();
    private final List<TextRange> paragraphs = new ArrayList<>();
    private final List<ListItem> listItems = new ArrayList<>();
    private final List<CodeBlock> codeBlocks = new ArrayList<>();
    private final List<Anchor> attributed = new ArrayList<>();
    private final List<MarkdownProblem> limits = new ArrayList<>();
    private final Nesting blocks = new Nesting("Blocks (a list counts two)");
    private final Nesting inlines = new Nesting("Emphasis, links and images");

    private MarkdownReader(
            FalseSpaces spaces,
            SourceFile file,
            int bodyStart,
            MarkdownParser parser,
            ShortcodeReader shortcodes,
            HandedText handed) {
        super(spaces.body(), bodyStart, parser.dialect());
        this.bodyStart = bodyStart;
        this.parser = parser;
        this.dialect = parser.dialect();
        this.shortcodes = shortcodes;
        this.handed = handed;
        this.spaces = spaces;
        this.body = spaces.body();
        this.lines = file.lines().count();
        this.headings = new HeadingCollector(body, bodyStart, dialect, handed);
        this.tables = new TableRows(body, bodyStart);
    }

    /** A reader of a file without shortcodes and false spaces; {@code hidden} are pairs of shortcodes that are one word each, with all that stands between them. */
    static MarkdownReader of(
            SourceFile file,
            int bodyStart,
            MarkdownParser parser,
            ShortcodeReader shortcodes,
            HandedText handed,
            List<TextRange> hidden) {
        String body = Placeholders.hide(file.text(), bodyStart, shortcodes, hidden);
        return new MarkdownReader(FalseSpaces.in(body, file), file, bodyStart, parser, shortcodes, handed);
    }

    /** The pairs of shortcodes out of which a block of what they are handed leads; to ask when all is read. */
    List<TextRange> leaking() {
        if (handed.pieces().isEmpty()) {
            return List.of();
        }
        List<TextRange> blocks = new ArrayList<>(html().places());
        codeBlocks.forEach(block -> blocks.add(block.range()));
        blocks.sort(null);
        return handed.leaking(blocks, body, bodyStart);
    }

    MarkdownDocument read() {
        boolean withTables = dialect.has(Dialect.Extension.TABLES);
        int tooManyCells = withTables ? TableCells.tooMany(body, lines) : -1;
        if (tooManyCells >= 0) {
            limits.add(new MarkdownProblem(
                    new TextRange(tooManyCells, tooManyCells).shift(bodyStart),
                    "Up to here the tables of this page have more than " + MarkdownDocument.MAX_TABLE_CELLS
                            + " cells, absent ones included",
                    "its tables were read as text"));
        }
        parse(parser.blocks(withTables && tooManyCells < 0)).accept(this);
        List<Link> links = new ArrayList<>(links().links());
        links.addAll(html().links());
        List<Image> images = new ArrayList<>(links().images());
        images.addAll(html().images());
        List<Anchor> anchors = new ArrayList<>(html().anchors());
        anchors.addAll(attributed);
        anchors.addAll(footnotes.anchors());
        return new MarkdownDocument(
                headings.headings(),
                paragraphs,
                listItems,
                links,
                images,
                html().embeds(),
                anchors,
                footnotes.footnotes(),
                links().labels(),
                codeBlocks,
                tables.rows(),
                html().places(),
                html().tags(),
                shortcodes.shortcodes(),
                handed.ranges(),
                shortcodes.problems(),
                limits,
                spaces.behindMarkers(headings.headings(), listItems, bodyStart),
                runs().runs(),
                runs().words().words());
    }

    /** Through a reader, which splits lines in an array of characters: that is faster than through a string. */
    private Node parse(Parser blocks) {
        try {
            return blocks.parseReader(new StringReader(body));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    @Override
    protected void visitChildren(Node parent) {
        if (parent instanceof Document || (parent instanceof Block && !(parent.getFirstChild() instanceof Block))) {
            super.visitChildren(parent);
        } else {
            visitNested(parent, parent instanceof Block ? blocks : inlines);
        }
    }

    private void visitNested(Node parent, Nesting nesting) {
        if (nesting.enter()) {
            limits.add(nesting.tooDeep(range(parent)));
        }
        super.visitChildren(parent);
        nesting.leave();
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
        int firstRun = runs().size();
        visitChildren(heading);
        Node first = heading.getFirstChild();
        Node last = heading.getLastChild();
        TextRange content = first == null || last == null ? null : range(first).union(range(last));
        headings.add(heading, range(heading), runs().textFrom(firstRun), content);
    }

    @Override
    public void visit(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        boolean leadsItem = parent instanceof org.commonmark.node.ListItem && paragraph.getPrevious() == null;
        if (!leadsItem) {
            paragraphs.add(range(paragraph));
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(org.commonmark.node.ListItem item) {
        boolean led = item.getFirstChild() instanceof Paragraph;
        listItems.add(new ListItem(range(item), led ? Optional.of(range(item.getFirstChild())) : Optional.empty()));
        visitChildren(item);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        links().definition(definition.getLabel(), definition.getDestination(), range(definition));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            footnotes.add(definition, range(definition));
        } else if (block instanceof BlockAttributes attributes) {
            attributes.attributes().id().ifPresent(id -> attributed.add(new Anchor(id, range(attributes))));
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        tables.take(node);
        if (node instanceof FootnoteReference reference) {
            footnotes.add(reference, range(reference));
        }
        super.visit(node);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        codeBlocks.add(new CodeBlock(range(block), block.getClosingFenceLength() != null));
        add(Run.Kind.CODE, block.getLiteral(), block);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        codeBlocks.add(new CodeBlock(range(block), true));
        add(Run.Kind.CODE, block.getLiteral(), block);
    }

    @Override
    public void visit(HtmlBlock block) {
        addHtml(block.getLiteral(), block);
    }
}
