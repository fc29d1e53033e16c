package io.github.coursekit.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes text, as it is typeset, with the boxes of tasks and with addresses as links, but for the text of links, which it writes too. */
final class TextNodes extends NodeWriter {

    private static final Pattern TASK = Pattern.compile("\\[([ xX])] ");

    private final UnaryOperator<String> plain;
    private final String source;
    private final Typographer typographer;
    private final LinkedText linked;

    /** How many links are around what is being written. */
    private int linking;

    /** {@code source} is what the nodes were read from; {@code plain} puts text in place of shortcodes. */
    TextNodes(HtmlNodeRendererContext context, Dialect dialect, String source, UnaryOperator<String> plain) {
        super(context);
        this.plain = plain;
        this.source = source;
        this.typographer = new Typographer(dialect.typography());
        this.linked = new LinkedText(html(), dialect);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, Link.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Text text) {
            write(text);
        } else if (node instanceof Link link) {
            linking++;
            write(link);
            linking--;
        }
    }

    private void write(Link link) {
        String destination = plain.apply(link.getDestination());
        if (destination.isBlank() && !link.getDestination().isEmpty()) {
            writeChildren(link); // a reference to a page that is not there
            return;
        }
        Map<String, String> attributes = new TreeMap<>(Map.of("href", destination));
        if (link.getTitle() != null) {
            attributes.put("title", plain.apply(link.getTitle()));
        }
        writeIn("a", attributes, link);
    }

    private void write(Text text) {
        String literal = text.getLiteral();
        Matcher task = TASK.matcher(literal);
        if (isFirstOfItem(text) && task.lookingAt()) {
            html().text(task.group(1).isBlank() ? "\u2610 " : "\u2611 ");
            literal = literal.substring(task.end());
        }
        if (Typographer.mayBeIn(literal)) {
            TypedText typed = TypedText.of(text, source);
            int skipped = text.getLiteral().length() - literal.length();
            write(literal, (start, end) -> writeTyped(text.getLiteral(), typed, skipped + start, skipped + end));
        } else {
            String shown = literal;
            write(shown, (start, end) -> html().text(shown.substring(start, end)));
        }
    }

    private static boolean isFirstOfItem(Text text) {
        return text.getPrevious() == null
                && text.getParent() instanceof Paragraph paragraph
                && paragraph.getPrevious() == null
                && paragraph.getParent() instanceof ListItem;
    }

    private void write(String literal, LinkedText.Plain plainText) {
        if (linking > 0) {
            plainText.write(0, literal.length());
        } else {
            linked.write(literal, plainText);
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
                html().text(literal.substring(done, at));
                html().raw(found.get().html());
                done = at + found.get().length();
            }
            at += found.map(Typographer.Replacement::length).orElse(1);
        }
        html().text(literal.substring(Math.min(done, end), end));
    }
}
