package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.BlockAttributes;
import io.github.coursekit.markdown.GoldmarkExtension.FootnoteDefinition;
import io.github.coursekit.markdown.GoldmarkExtension.FootnoteReference;
import io.github.coursekit.markdown.GoldmarkExtension.Strikethrough;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** One walk over the syntax tree, which is then dropped. */
final class MarkdownReader extends AbstractVisitor {

    private final int bodyStart;
    private final MarkdownParser parser;
    private final Dialect dialect;

    /** Whether addresses in a text are links. */
    private final boolean linkify;

    private final ShortcodeReader shortcodes;
    private final HandedText handed;

    private final FalseSpaces spaces;

    /** The file from {@link #bodyStart} on, without shortcodes and false spaces. */
    private final String body;

    /** The number of lines of the file. */
    private final int lines;

    private final LinkCollector collector;
    private final TableRows tables;
    private final HtmlReader htmlReader;
    private final List<Heading> headings = new ArrayList<>();
    private final List<TextRange> paragraphs = new ArrayList<>();
    private final List<ListItem> listItems = new ArrayList<>();
    private final List<CodeBlock> codeBlocks = new ArrayList<>();
    private final List<TextRange> html = new ArrayList<>();
    private final RunCollector runs = new RunCollector();
    private final FootnoteNumbers footnotes = new FootnoteNumbers();
    private final List<Anchor> attributed = new ArrayList<>();
    private final List<MarkdownProblem> limits = new ArrayList<>();
    private final Nesting blocks = new Nesting("Blocks (a list counts two)");
    private final Nesting inlines = new Nesting("Emphasis, links and images");

    /** How many links and images are around the node being visited: addresses in their texts are no links. */
    private int linking;

    /** {@code hidden} are pairs of shortcodes that are one word each, with all that stands between them. */
    MarkdownReader(
            SourceFile file,
            int bodyStart,
            MarkdownParser parser,
            ShortcodeReader shortcodes,
            HandedText handed,
            List<TextRange> hidden) {
        this.bodyStart = bodyStart;
        this.parser = parser;
        this.dialect = parser.dialect();
        this.linkify = dialect.has(Dialect.Extension.LINKIFY);
        this.shortcodes = shortcodes;
        this.handed = handed;
        this.spaces = FalseSpaces.in(Placeholders.hide(file.text(), bodyStart, shortcodes, hidden), file);
        this.body = spaces.body();
        this.lines = file.lines().count();
        this.collector = new LinkCollector(body, bodyStart);
        this.htmlReader = new HtmlReader(body, bodyStart);
        this.tables = new TableRows(body, bodyStart);
    }

    /** The pairs of shortcodes out of which a block of what they are handed leads; to ask when all is read. */
    List<TextRange> leaking() {
        if (handed.pieces().isEmpty()) {
            return List.of();
        }
        List<TextRange> blocks = new ArrayList<>(html);
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
        List<Link> links = new ArrayList<>(collector.links());
        links.addAll(htmlReader.links());
        List<Image> images = new ArrayList<>(collector.images());
        images.addAll(htmlReader.images());
        List<Anchor> anchors = new ArrayList<>(htmlReader.anchors());
        anchors.addAll(attributed);
        anchors.addAll(footnotes.anchors());
        return new MarkdownDocument(
                headings,
                paragraphs,
                listItems,
                links,
                images,
                htmlReader.embeds(),
                anchors,
                footnotes.footnotes(),
                collector.labels(),
                codeBlocks,
                tables.rows(),
                html,
                htmlReader.tags(),
                shortcodes.shortcodes(),
                handed.ranges(),
                shortcodes.problems(),
                limits,
                spaces.behindMarkers(headings, listItems, bodyStart),
                runs.runs(),
                runs.words().words());
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
        int firstRun = runs.size();
        visitChildren(heading);
        String text = runs.textFrom(firstRun);
        String idText = HeadingText.of(heading, body, dialect);
        String source = lastLine(heading);
        Optional<AttributeBlock> attributes = AttributeBlock.atEndOf(source);
        if (attributes.isPresent()) {
            source = source.substring(0, attributes.get().start()).stripTrailing();
            idText = withoutAttributes(idText);
            text = withoutAttributes(text);
        }
        TextRange range = range(heading);
        if (handed.endsInside(range)) {
            return; // underlined by what a shortcode is handed
        }
        headings.add(new Heading(
                heading.getLevel(),
                text.strip(),
                idText,
                source,
                attributes.flatMap(AttributeBlock::id),
                handed.apartAt(range.start()),
                range));
    }

    private static String withoutAttributes(String text) {
        return AttributeBlock.atEndOf(text)
                .map(block -> text.substring(0, block.start()))
                .orElse(text);
    }

    /** The source of what stands on a heading's last line; a heading with an underline can have several. */
    private String lastLine(Node heading) {
        Node first = heading.getFirstChild();
        Node last = heading.getLastChild();
        if (first == null || last == null) {
            return "";
        }
        TextRange range = range(first).union(range(last)).shift(-bodyStart);
        int line = 0;
        for (SourceSpan span : heading.getSourceSpans()) {
            line = span.getInputIndex() < range.end() ? Math.max(line, span.getInputIndex()) : line;
        }
        return Placeholders.strip(body.substring(Math.max(line, range.start()), range.end()));
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
    public void visit(org.commonmark.node.Link link) {
        linking++;
        visitMarked(link);
        linking--;
        collector.link(link.getDestination(), range(link), textEnd(link, 1));
    }

    @Override
    public void visit(Emphasis emphasis) {
        visitMarked(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        visitMarked(emphasis);
    }

    private void visitMarked(Node node) {
        runs.marked(range(node), () -> visitChildren(node));
    }

    @Override
    public void visit(org.commonmark.node.Image image) {
        int firstRun = runs.size();
        WordCount before = runs.words();
        linking++;
        visitChildren(image);
        linking--;
        String alt = runs.textFrom(firstRun);
        boolean given =
                !alt.isBlank() || runs.from(firstRun).stream().anyMatch(run -> run.kind() == Run.Kind.SHORTCODE);
        runs.drop(firstRun, before);
        collector.image(
                image.getDestination(), given ? Optional.of(alt) : Optional.empty(), range(image), textEnd(image, 2));
        add(Run.Kind.IMAGE, alt, image);
    }

    /** Where the text of a link or image ends: behind its last child, or behind the brackets that open it. */
    private int textEnd(Node node, int opener) {
        Node last = node.getLastChild();
        return last == null ? range(node).start() + opener : range(last).end();
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        collector.definition(definition.getLabel(), definition.getDestination(), range(definition));
    }

    /** Addresses become links as in Goldmark's Linkify extension, for which the parser's own would walk the tree once more. */
    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        TextRange range = range(text);
        byte[] latin = Run.latin(literal);
        if (!linkify || linking > 0 || !Addresses.mayBeIn(latin)) {
            runs.addText(literal, latin, range);
            return;
        }
        for (Addresses.Piece piece : Addresses.split(literal)) {
            TextRange place = RunCollector.piece(literal, range, piece.start(), piece.end());
            String shown = literal.substring(piece.start(), piece.end());
            runs.addText(shown, Run.latin(shown), place);
            piece.destination().ifPresent(destination -> collector.link(destination, place, place.end()));
        }
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
        if (node instanceof Strikethrough) {
            visitMarked(node);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(Code code) {
        add(Run.Kind.CODE, code.getLiteral(), code);
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
    public void visit(SoftLineBreak lineBreak) {
        add(Run.Kind.BREAK, " ", lineBreak);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add(Run.Kind.BREAK, " ", lineBreak);
    }

    @Override
    public void visit(HtmlBlock block) {
        addHtml(block.getLiteral(), block);
    }

    @Override
    public void visit(HtmlInline inline) {
        addHtml(inline.getLiteral(), inline);
    }

    private void addHtml(String literal, Node node) {
        TextRange range = range(node);
        html.add(range);
        htmlReader.read(range);
        String tag = literal.strip();
        boolean comment = tag.startsWith("<!--") && tag.indexOf("-->") == tag.length() - 3;
        add(comment ? Run.Kind.COMMENT : Run.Kind.HTML, "", node);
    }

    private void add(Run.Kind kind, String text, Node node) {
        runs.add(kind, text, range(node));
    }

    /**
     * The source of a node. Source spans are counted from the start of the body, in UTF-16 units. A node without spans (a line break,
     * for instance) stands where the run before it ends.
     */
    private TextRange range(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int count = spans.size();
        if (count == 0) {
            int at = runs.end(bodyStart);
            return new TextRange(at, at);
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = count == 1 ? first : spans.get(count - 1);
        return new TextRange(bodyStart + first.getInputIndex(), bodyStart + last.getInputIndex() + last.getLength());
    }
}
