package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.Strikethrough;
import io.github.coursekit.text.TextRange;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads what stands within the blocks of a page: text, what marks it, links, images and raw HTML. */
abstract class InlineReader extends AbstractVisitor {

    /** Whether addresses in a text are links. */
    private final boolean linkify;

    private final RunCollector runs;
    private final LinkCollector links;
    private final HtmlReader html;

    /** How many links and images are around the node being visited: addresses in their texts are no links. */
    private int linking;

    /** {@code body} begins at an offset of the file. */
    InlineReader(String body, int bodyStart, Dialect dialect) {
        this.linkify = dialect.has(Dialect.Extension.LINKIFY);
        this.runs = new RunCollector(bodyStart);
        this.links = new LinkCollector(body, bodyStart);
        this.html = new HtmlReader(body, bodyStart);
    }

    final RunCollector runs() {
        return runs;
    }

    final LinkCollector links() {
        return links;
    }

    final HtmlReader html() {
        return html;
    }

    @Override
    public void visit(org.commonmark.node.Link link) {
        linking++;
        visitMarked(link);
        linking--;
        links.link(link.getDestination(), range(link), textEnd(link, 1));
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
        links.image(
                image.getDestination(), given ? Optional.of(alt) : Optional.empty(), range(image), textEnd(image, 2));
        add(Run.Kind.IMAGE, alt, image);
    }

    /** Where the text of a link or image ends: behind its last child, or behind the brackets that open it. */
    private int textEnd(Node node, int opener) {
        Node last = node.getLastChild();
        return last == null ? range(node).start() + opener : range(last).end();
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
            piece.destination().ifPresent(destination -> links.link(destination, place, place.end()));
        }
    }

    @Override
    public void visit(CustomNode node) {
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
    public void visit(SoftLineBreak lineBreak) {
        add(Run.Kind.BREAK, " ", lineBreak);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add(Run.Kind.BREAK, " ", lineBreak);
    }

    @Override
    public void visit(HtmlInline inline) {
        addHtml(inline.getLiteral(), inline);
    }

    /** Takes a block of raw HTML or a tag. */
    final void addHtml(String literal, Node node) {
        TextRange range = range(node);
        html.read(range);
        String tag = literal.strip();
        boolean comment = tag.startsWith("<!--") && tag.indexOf("-->") == tag.length() - 3;
        add(comment ? Run.Kind.COMMENT : Run.Kind.HTML, "", node);
    }

    final void add(Run.Kind kind, String text, Node node) {
        runs.add(kind, text, range(node));
    }

    final TextRange range(Node node) {
        return runs.range(node);
    }
}
