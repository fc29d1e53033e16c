package io.github.coursekit.markdown;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
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
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One walk over the syntax tree, which is then dropped. */
final class MarkdownReader extends AbstractVisitor {

    private static final Parser PARSER = parser(List.of(TablesExtension.create()));
    private static final Parser PARSER_WITHOUT_TABLES = parser(List.of());

    /** The id in Goldmark's attribute block at the end of a heading. */
    private static final Pattern ID = Pattern.compile("(?:^|\\s)(?:id=\"([^\"]+)\"|(?:#|id=)([^\\s\"]+))");

    private final int bodyStart;
    private final Dialect dialect;
    private final ShortcodeReader shortcodes;
    private final HandedText handed;

    /** The file from {@link #bodyStart} on, without shortcodes. */
    private final String body;

    /** The number of lines of the file. */
    private final int lines;

    private final LinkCollector collector;
    private final HtmlReader htmlReader = new HtmlReader();
    private final List<Heading> headings = new ArrayList<>();
    private final List<TextRange> paragraphs = new ArrayList<>();
    private final List<ListItem> listItems = new ArrayList<>();
    private final List<CodeBlock> codeBlocks = new ArrayList<>();
    private final List<TextRange> html = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<MarkdownProblem> limits = new ArrayList<>();
    private final Nesting blocks = new Nesting("Blocks (a list counts two)");
    private final Nesting inlines = new Nesting("Emphasis, links and images");

    /** The outermost emphasis or link around the node being visited. */
    private @Nullable TextRange outer;

    /** How many links and images are around the node being visited: addresses in their texts are no links. */
    private int linking;

    /** {@code hidden} are pairs of shortcodes that are one word each, with all that stands between them. */
    MarkdownReader(
            SourceFile file,
            int bodyStart,
            Dialect dialect,
            ShortcodeReader shortcodes,
            HandedText handed,
            List<TextRange> hidden) {
        this.bodyStart = bodyStart;
        this.dialect = dialect;
        this.shortcodes = shortcodes;
        this.handed = handed;
        this.body = Placeholders.hide(file.text(), bodyStart, shortcodes, hidden);
        this.lines = file.lines().count();
        this.collector = new LinkCollector(body, bodyStart);
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

    /** The library cuts what is nested too deep without a word; it is given more than is allowed, by a list and its item, so that the cut can be told. */
    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MarkdownDocument.MAX_NESTING + 2)
                .maxInlineNesting(MarkdownDocument.MAX_NESTING + 1)
                .build();
    }

    MarkdownDocument read() {
        int tooManyCells = TableCells.tooMany(body, lines);
        if (tooManyCells >= 0) {
            limits.add(new MarkdownProblem(
                    new TextRange(tooManyCells, tooManyCells).shift(bodyStart),
                    "Up to here the tables of this page have more than " + MarkdownDocument.MAX_TABLE_CELLS
                            + " cells, absent ones included",
                    "its tables were read as text"));
        }
        Parser parser = tooManyCells < 0 ? PARSER : PARSER_WITHOUT_TABLES;
        parse(parser).accept(this);
        List<Link> links = new ArrayList<>(collector.links());
        links.addAll(htmlReader.links());
        List<Image> images = new ArrayList<>(collector.images());
        images.addAll(htmlReader.images());
        return new MarkdownDocument(
                headings,
                paragraphs,
                listItems,
                links,
                images,
                htmlReader.embeds(),
                htmlReader.anchors(),
                codeBlocks,
                html,
                htmlReader.tags(),
                shortcodes.shortcodes(),
                handed.ranges(),
                shortcodes.problems(),
                limits,
                runs);
    }

    /** Through a reader, which splits lines in an array of characters: that is faster than through a string. */
    private Node parse(Parser parser) {
        try {
            return parser.parseReader(new StringReader(body));
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
        String text =
                runs.subList(firstRun, runs.size()).stream().map(Run::text).collect(Collectors.joining());
        String idText = HeadingText.of(heading, body, dialect);
        String source = lastLine(heading);
        int attributes = attributesStart(source);
        Optional<String> id = Optional.empty();
        if (attributes >= 0) {
            Matcher idMatcher = ID.matcher(source.substring(attributes + 1, source.length() - 1));
            id = idMatcher.find()
                    ? Optional.of(Objects.requireNonNullElseGet(idMatcher.group(1), () -> idMatcher.group(2)))
                    : Optional.empty();
            source = source.substring(0, attributes).stripTrailing();
            idText = withoutAttributes(idText);
            text = withoutAttributes(text);
        }
        TextRange range = range(heading);
        if (handed.endsInside(range)) {
            return; // underlined by what a shortcode is handed
        }
        headings.add(new Heading(
                heading.getLevel(), text.strip(), idText, source, id, handed.apartAt(range.start()), range));
    }

    private static String withoutAttributes(String text) {
        int start = attributesStart(text);
        return start < 0 ? text : text.substring(0, start);
    }

    /** The offset of the brace that opens the attribute block at the end of a heading; -1 when there is none. */
    private static int attributesStart(String heading) {
        int open = heading.endsWith("}") ? heading.lastIndexOf('{') : -1;
        boolean one = open >= 0 && heading.indexOf('}', open) == heading.length() - 1;
        String inner = one ? heading.substring(open + 1, heading.length() - 1).stripLeading() : "";
        boolean attribute =
                !inner.isEmpty() && (inner.charAt(0) == '#' || inner.charAt(0) == '.' || isLower(inner.charAt(0)));
        return attribute ? open : -1;
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** The source of what stands on a heading's last line; a heading with an underline can have several. */
    private String lastLine(Node heading) {
        Node first = heading.getFirstChild();
        Node last = heading.getLastChild();
        if (first == null || last == null) {
            return "";
        }
        TextRange range = range(first).union(range(last)).shift(-bodyStart);
        int line = heading.getSourceSpans().stream()
                .mapToInt(SourceSpan::getInputIndex)
                .filter(start -> start < range.end())
                .max()
                .orElse(0);
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
        Optional<TextRange> lead = Optional.ofNullable(item.getFirstChild())
                .filter(Paragraph.class::isInstance)
                .map(this::range);
        listItems.add(new ListItem(range(item), lead));
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
        TextRange enclosing = outer;
        if (enclosing == null) {
            outer = range(node);
        }
        visitChildren(node);
        outer = enclosing;
    }

    @Override
    public void visit(org.commonmark.node.Image image) {
        int firstRun = runs.size();
        linking++;
        visitChildren(image);
        linking--;
        List<Run> within = runs.subList(firstRun, runs.size());
        String alt = within.stream().map(Run::text).collect(Collectors.joining());
        boolean given = !alt.isBlank() || within.stream().anyMatch(run -> run.kind() == Run.Kind.SHORTCODE);
        within.clear();
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
        collector.definition(definition.getDestination(), range(definition));
    }

    /** Addresses become links as in Goldmark's Linkify extension, for which the parser's own would walk the tree once more. */
    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        TextRange range = range(text);
        if (!dialect.linkify() || linking > 0 || !Addresses.mayBeIn(literal)) {
            addText(literal, range);
            return;
        }
        for (Addresses.Piece piece : Addresses.split(literal)) {
            TextRange place = piece(literal, range, piece.start(), piece.end());
            addText(literal.substring(piece.start(), piece.end()), place);
            piece.destination().ifPresent(destination -> collector.link(destination, place, place.end()));
        }
    }

    /** Text in which the tags of shortcodes may stand: the pieces between them, and each tag by itself. */
    private void addText(String literal, TextRange range) {
        if (literal.indexOf(Placeholders.PLACEHOLDER) < 0) {
            add(Run.Kind.TEXT, literal, range);
            return;
        }
        int start = 0;
        while (start < literal.length()) {
            boolean tag = literal.charAt(start) == Placeholders.PLACEHOLDER;
            int end = start;
            while (end < literal.length() && (literal.charAt(end) == Placeholders.PLACEHOLDER) == tag) {
                end++;
            }
            TextRange piece = piece(literal, range, start, end);
            add(tag ? Run.Kind.SHORTCODE : Run.Kind.TEXT, tag ? "" : literal.substring(start, end), piece);
            start = end;
        }
    }

    /** The place of a piece of a text: exact where the source is what a reader sees, else that of the whole. */
    private static TextRange piece(String literal, TextRange range, int start, int end) {
        boolean exact = literal.length() == range.length();
        return exact ? new TextRange(range.start() + start, range.start() + end) : range;
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
        htmlReader.read(body.substring(range.start() - bodyStart, range.end() - bodyStart), range);
        String tag = literal.strip();
        boolean comment = tag.startsWith("<!--") && tag.indexOf("-->") == tag.length() - 3;
        add(comment ? Run.Kind.COMMENT : Run.Kind.HTML, "", node);
    }

    private void add(Run.Kind kind, String text, Node node) {
        add(kind, Placeholders.strip(text), range(node));
    }

    private void add(Run.Kind kind, String text, TextRange range) {
        runs.add(new Run(kind, text, range, outer == null ? range : outer));
    }

    /**
     * The source of a node. Source spans are counted from the start of the body, in UTF-16 units. A node without spans (a line break,
     * for instance) stands where the run before it ends.
     */
    private TextRange range(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            int at = runs.isEmpty()
                    ? bodyStart
                    : runs.get(runs.size() - 1).range().end();
            return new TextRange(at, at);
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new TextRange(first.getInputIndex(), last.getInputIndex() + last.getLength()).shift(bodyStart);
    }
}
