package io.github.coursekit.markdown;

import io.github.coursekit.markdown.GoldmarkExtension.FootnoteDefinition;
import io.github.coursekit.markdown.GoldmarkExtension.FootnoteReference;
import io.github.coursekit.markdown.GoldmarkExtension.Strikethrough;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes what the library writes otherwise, or not at all: what Goldmark adds to Markdown, and all that may hold words that stand for shortcodes. */
final class HtmlNodes implements NodeRenderer {

    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!][^>]*+>?");
    private static final String NOTE = "course-note";
    private static final Pattern TASK = Pattern.compile("\\[([ xX])] ");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Dialect dialect;
    private final HtmlFootnotes footnotes;
    private final UnaryOperator<String> plain;
    private final String source;
    private final Typographer typographer;
    private int linking;

    /** {@code source} is what the nodes were read from; {@code plain} puts text in place of shortcodes. */
    HtmlNodes(
            HtmlNodeRendererContext context,
            Dialect dialect,
            HtmlFootnotes footnotes,
            String source,
            UnaryOperator<String> plain) {
        this.source = source;
        this.typographer = new Typographer(dialect.typography());
        this.context = context;
        this.html = context.getWriter();
        this.dialect = dialect;
        this.footnotes = footnotes;
        this.plain = plain;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Text.class,
                BlockQuote.class,
                Link.class,
                Image.class,
                Code.class,
                FencedCodeBlock.class,
                IndentedCodeBlock.class,
                HtmlBlock.class,
                HtmlInline.class,
                HtmlElement.class,
                Strikethrough.class,
                FootnoteReference.class,
                FootnoteDefinition.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Text text) {
            write(text);
        } else if (node instanceof BlockQuote quote) {
            write(quote);
        } else if (node instanceof Link link) {
            write(link);
        } else if (node instanceof Image image) {
            write(image);
        } else if (node instanceof Code code) {
            html.tag("code");
            html.text(plain.apply(code.getLiteral()));
            html.tag("/code");
        } else if (node instanceof FencedCodeBlock block) {
            writeCode(block, block.getLiteral(), block.getInfo());
        } else if (node instanceof IndentedCodeBlock block) {
            writeCode(block, block.getLiteral(), "");
        } else if (node instanceof HtmlBlock block) {
            html.line();
            html.raw(withPlainTags(block.getLiteral()));
            html.line();
        } else if (node instanceof HtmlInline inline) {
            html.raw(withPlainTags(inline.getLiteral()));
        } else if (node instanceof HtmlElement element) {
            write(element);
        } else if (node instanceof Strikethrough) {
            writeIn("del", Map.of(), node);
        } else if (node instanceof FootnoteReference reference) {
            write(reference);
        } else if (node instanceof FootnoteDefinition footnote) {
            write(footnote);
        }
    }

    private void write(Text text) {
        String literal = text.getLiteral();
        boolean first = text.getPrevious() == null
                && text.getParent() instanceof Paragraph paragraph
                && paragraph.getPrevious() == null
                && paragraph.getParent() instanceof ListItem;
        Matcher task = TASK.matcher(literal);
        if (first && task.lookingAt()) {
            html.text(task.group(1).isBlank() ? "\u2610 " : "\u2611 ");
            literal = literal.substring(task.end());
        }
        if (Typographer.mayBeIn(literal)) {
            TypedText typed = TypedText.of(text, source);
            int skipped = text.getLiteral().length() - literal.length();
            writeText(literal, (start, end) -> writeTyped(text.getLiteral(), typed, skipped + start, skipped + end));
        } else {
            writeText(literal);
        }
    }

    private void writeText(String literal) {
        writeText(literal, (start, end) -> html.text(literal.substring(start, end)));
    }

    /** Writes a part of a text that is no address. */
    private interface Plain {
        void write(int start, int end);
    }

    private void writeText(String literal, Plain plainText) {
        if (!dialect.has(Dialect.Extension.LINKIFY) || linking > 0 || !Addresses.mayBeIn(Run.latin(literal))) {
            plainText.write(0, literal.length());
            return;
        }
        for (Addresses.Piece piece : Addresses.split(literal)) {
            if (piece.destination().isPresent()) {
                html.tag("a", Map.of("href", piece.destination().get()));
                html.text(literal.substring(piece.start(), piece.end()));
                html.tag("/a");
            } else {
                plainText.write(piece.start(), piece.end());
            }
        }
    }

    private void writeTyped(String literal, TypedText typed, int start, int end) {
        int done = start;
        int at = start;
        while (at < end) {
            Optional<Typographer.Replacement> found = Typographer.isMark(literal.charAt(at)) && typed.isTyped(at)
                    ? typographer.of(typed.before(at), typed.line(at))
                    : Optional.empty();
            if (found.isPresent()) {
                html.text(literal.substring(done, at));
                html.raw(found.get().html());
                done = at + found.get().length();
            }
            at += found.map(Typographer.Replacement::length).orElse(1);
        }
        html.text(literal.substring(Math.min(done, end), end));
    }

    private void write(BlockQuote quote) {
        Optional<Alert> alert = Alert.of(quote);
        html.line();
        if (alert.isPresent()) {
            write(quote, alert.get());
        } else {
            html.tag("blockquote", context.extendAttributes(quote, "blockquote", Map.of()));
            html.line();
            writeChildren(quote);
            html.line();
            html.tag("/blockquote");
        }
        html.line();
    }

    /** The classes are those of notes that shortcodes make. */
    private void write(BlockQuote quote, Alert alert) {
        Map<String, String> attributes = new TreeMap<>(context.extendAttributes(quote, "aside", Map.of("class", NOTE)));
        attributes.computeIfPresent("class", (name, own) -> own.equals(NOTE) ? NOTE : NOTE + " " + own);
        html.tag("aside", attributes);
        html.tag("p", Map.of("class", NOTE + "-title"));
        if (alert.isTitled()) {
            writeText(alert.title());
            writeFrom(alert.marker().getNext(), alert.lineEnd());
        } else {
            html.text(alert.kind());
        }
        html.tag("/p");
        html.line();
        if (alert.lineEnd() != null) {
            html.tag("p", context.extendAttributes(alert.opening(), "p", Map.of()));
            writeFrom(alert.lineEnd().getNext(), null);
            html.tag("/p");
            html.line();
        }
        writeFrom(alert.opening().getNext(), null);
        html.line();
        html.tag("/aside");
    }

    private void writeFrom(@Nullable Node first, @Nullable Node end) {
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            context.render(node);
        }
    }

    private void write(Link link) {
        String destination = plain.apply(link.getDestination());
        linking++;
        if (destination.isBlank() && !link.getDestination().isEmpty()) {
            writeChildren(link); // a reference to a page that is not there
        } else {
            Map<String, String> attributes = new TreeMap<>(Map.of("href", destination));
            if (link.getTitle() != null) {
                attributes.put("title", plain.apply(link.getTitle()));
            }
            writeIn("a", attributes, link);
        }
        linking--;
    }

    private void write(Image image) {
        StringBuilder alt = new StringBuilder();
        gather(image, alt);
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("src", plain.apply(image.getDestination()));
        attributes.put("alt", plain.apply(alt.toString()));
        if (image.getTitle() != null) {
            attributes.put("title", plain.apply(image.getTitle()));
        }
        html.tag("img", context.extendAttributes(image, "img", attributes), true);
    }

    private static void gather(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text of) {
                text.append(of.getLiteral());
            } else if (child instanceof Code code) {
                text.append(code.getLiteral());
            } else if (child.getFirstChild() == null) {
                text.append(' ');
            }
            gather(child, text);
        }
    }

    private void writeCode(Node block, String literal, String info) {
        int end = 0;
        while (end < info.length() && " \t{".indexOf(info.charAt(end)) < 0) {
            end++;
        }
        html.line();
        html.tag("pre", context.extendAttributes(block, "pre", Map.of()));
        html.tag("code", end == 0 ? Map.of() : Map.of("class", "language-" + plain.apply(info.substring(0, end))));
        html.text(plain.apply(literal));
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    /** What stands for a shortcode within a tag is text, in which a quote would end a value. */
    private String withPlainTags(String literal) {
        return literal.indexOf(Placeholders.PLACEHOLDER) < 0
                ? literal
                : TAG.matcher(literal).replaceAll(tag -> Matcher.quoteReplacement(plainTag(tag.group())));
    }

    private String plainTag(String tag) {
        StringBuilder written = new StringBuilder();
        int done = 0;
        Matcher words = Pattern.compile(ShortcodeUses.WORDS).matcher(tag);
        while (words.find()) {
            written.append(tag, done, words.start()).append(MarkdownHtml.escaped(plain.apply(words.group())));
            done = words.end();
        }
        return written.append(tag, done, tag.length()).toString();
    }

    private void write(HtmlElement element) {
        if (element.tag().isEmpty()) {
            writeChildren(element);
            html.line();
            return;
        }
        html.line();
        if (element.tag().equals("hr")) {
            html.tag("hr", Map.of(), true);
        } else {
            writeIn(element.tag(), Map.of(), element);
        }
        html.line();
    }

    private void write(FootnoteReference reference) {
        int number = footnotes.number(reference.label());
        html.tag("sup", Map.of("id", footnotes.id(reference)));
        html.tag("a", ordered("class", "footnote-ref", "href", "#fn:" + number));
        html.text(Integer.toString(number));
        html.tag("/a");
        html.tag("/sup");
    }

    private void write(FootnoteDefinition footnote) {
        int number = footnotes.number(footnote.label());
        html.line();
        html.tag("li", Map.of("id", "fn:" + number));
        writeChildren(footnote);
        html.tag("a", ordered("class", "footnote-backref", "href", "#fnref:" + number));
        html.text("\u21A9\uFE0E");
        html.tag("/a");
        html.tag("/li");
        html.line();
    }

    /** Two attributes; a map of the JDK's own would have them in another order in each process. */
    private static Map<String, String> ordered(String name, String value, String second, String secondValue) {
        return new TreeMap<>(Map.of(name, value, second, secondValue));
    }

    private void writeIn(String tag, Map<String, String> attributes, Node node) {
        html.tag(tag, context.extendAttributes(node, tag, attributes));
        writeChildren(node);
        html.tag("/" + tag);
    }

    private void writeChildren(Node parent) {
        writeFrom(parent.getFirstChild(), null);
    }
}
