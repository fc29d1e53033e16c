package io.github.coursekit.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Gathers what Hugo's version 0.144 and newer make the id of a heading from: its last line without markup, raw HTML, addresses and the destinations of links and
 * images. See <a href="https://github.com/gohugoio/hugo/blob/master/markup/goldmark/internal/extensions/attributes/attributes.go">its source</a>.
 */
final class HeadingText extends AbstractVisitor {

    /** What Goldmark makes a dash of, and what it leaves alone. */
    private static final Pattern DASH = Pattern.compile("\\\\\\p{Punct}|---?");

    /** References by number are not resolved here. */
    private static final Pattern ENTITY = Pattern.compile("&[A-Za-z][A-Za-z0-9]{1,31};");

    private final String body;
    private final Dialect dialect;
    private final StringBuilder gathered = new StringBuilder();

    /** How many links and images are around the node being visited. */
    private int linking;

    private HeadingText(String body, Dialect dialect) {
        this.body = body;
        this.dialect = dialect;
    }

    /** What is left of a heading of a body. */
    static String of(Heading heading, String body, Dialect dialect) {
        HeadingText text = new HeadingText(body, dialect);
        text.visitChildren(heading);
        String gathered = Placeholders.strip(text.gathered.toString());
        return gathered.indexOf('&') < 0 ? gathered : CharacterReferences.replaced(gathered, ENTITY);
    }

    @Override
    public void visit(Text text) {
        String source = source(text);
        List<Addresses.Piece> pieces =
                dialect.has(Dialect.Extension.LINKIFY) && linking == 0 && Addresses.mayBeIn(Run.latin(source))
                        ? Addresses.split(source)
                        : List.of(new Addresses.Piece(0, source.length(), Optional.empty()));
        for (Addresses.Piece piece : pieces) {
            if (piece.destination().isEmpty()) {
                gathered.append(dashed(source.substring(piece.start(), piece.end())));
            }
        }
    }

    private String dashed(String source) {
        return !source.contains("--")
                ? source
                : DASH.matcher(source)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                switch (found.group()) {
                                    case "--" -> dash(Typography.Mark.EN_DASH, found.group());
                                    case "---" -> dash(Typography.Mark.EM_DASH, found.group());
                                    default -> found.group();
                                }));
    }

    private String dash(Typography.Mark mark, String typed) {
        return dialect.typography().of(mark).orElse(typed);
    }

    @Override
    public void visit(Code code) {
        gathered.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        gathered.setLength(0);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        gathered.setLength(0);
    }

    @Override
    public void visit(Link link) {
        // An address between angle brackets is no text.
        if (!source(link).startsWith("<")) {
            visitLinking(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitLinking(image);
    }

    private void visitLinking(Node node) {
        linking++;
        visitChildren(node);
        linking--;
    }

    private String source(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return body.substring(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
