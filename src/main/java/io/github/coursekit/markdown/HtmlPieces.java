package io.github.coursekit.markdown;

import io.github.coursekit.markdown.ShortcodeHtml.Inside;
import io.github.coursekit.markdown.ShortcodeUses.Use;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlRenderer.HtmlRendererExtension;

/** Renders one page: its body, and what stands between the tags of shortcodes by itself, as Hugo does. */
final class HtmlPieces {

    private static final Pattern WORDS = Pattern.compile(ShortcodeUses.WORDS);

    /** Deeper in each other shortcodes are but their text. */
    private static final int DEEPEST = 40;

    /** So much longer than its source a page may be. */
    private static final int LONGER = 20;

    private static final int LEAST = 1 << 20;

    private final MarkdownParser parser;
    private final String file;
    private final ShortcodeUses uses;
    private final HtmlMarks marks;
    private final ShortcodeHtml shortcodes;
    private final TextBudget budget;
    private int depth;

    HtmlPieces(MarkdownParser parser, String file, ShortcodeUses uses, HtmlMarks marks, ShortcodeHtml shortcodes) {
        this.parser = parser;
        this.file = file;
        this.uses = uses;
        this.marks = marks;
        this.shortcodes = shortcodes;
        this.budget = new TextBudget((long) file.length() * LONGER + LEAST);
    }

    String html(TextRange body) {
        return html(HtmlPiece.ofBody(file, body, uses.outermost(body)));
    }

    private String html(HtmlPiece piece) {
        Dialect dialect = parser.dialect();
        boolean tables = dialect.has(Dialect.Extension.TABLES) && TableCells.tooMany(piece.text(), piece.lines()) < 0;
        Node document = parser.blocks(tables).parse(piece.text());
        HtmlShape shape = HtmlShape.of(document, piece, marks);
        BoundedText html = new BoundedText(budget);
        HtmlRenderer.builder()
                .extensions(List.of(
                        (HtmlRendererExtension) TablesExtension.create(),
                        new HtmlNodes(dialect, shape.footnotes(), piece.text(), this::plain)))
                .attributeProviderFactory(context -> (node, tag, attributes) -> attributes.putAll(shape.of(node)))
                .build()
                .render(document, html);
        return replaced(html.toString(), this::html);
    }

    /** A text without words that stand for shortcodes: what those are where only text can stand. */
    private String plain(String text) {
        return replaced(text, this::text);
    }

    private String replaced(String text, Function<Use, String> by) {
        if (text.indexOf(Placeholders.PLACEHOLDER) < 0) {
            return text;
        }
        BoundedText replaced = new BoundedText(budget);
        Matcher words = WORDS.matcher(text);
        int done = 0;
        while (words.find()) {
            replaced.append(text, done, words.start());
            replaced.append(uses.of(words.group()).map(by).orElse(""));
            done = words.end();
        }
        return replaced.append(text, done, text.length()).toString();
    }

    private String html(Use use) {
        Optional<Shortcode> run = run(use);
        return run.isPresent() ? shortcodes.html(run.get(), inside(use)) : MarkdownHtml.escaped(shown(use));
    }

    private String text(Use use) {
        Optional<Shortcode> run = run(use);
        return run.isPresent() ? shortcodes.text(run.get(), inside(use)) : shown(use);
    }

    /** A tag that closes nothing is nothing. */
    private static Optional<Shortcode> run(Use use) {
        return use.tag().filter(tag -> tag.kind() != Shortcode.Kind.CLOSING);
    }

    /** A shortcode that is shown and not run, without its asterisks. */
    private String shown(Use use) {
        String tag = use.tag().isPresent()
                ? ""
                : file.substring(use.range().start(), use.range().end());
        return tag.isEmpty()
                ? ""
                : tag.substring(0, 3) + tag.substring(5, tag.length() - 5) + tag.substring(tag.length() - 3);
    }

    private Inside inside(Use use) {
        TextRange range =
                use.inside().orElse(new TextRange(use.range().end(), use.range().end()));
        return new Inside() {
            @Override
            public String html() {
                return insideHtml(range);
            }

            @Override
            public String text() {
                return uses.withoutTags(file, range);
            }

            @Override
            public String raw() {
                return insideRaw(range);
            }

            @Override
            public boolean isMarkdown() {
                return file.charAt(use.range().start() + 2) == '%';
            }
        };
    }

    private String insideRaw(TextRange range) {
        if (depth > DEEPEST) {
            return MarkdownHtml.escaped(uses.withoutTags(file, range));
        }
        depth++;
        String raw = replaced(ShortcodeUses.hide(file, range, uses.outermost(range)), this::html);
        depth--;
        return raw;
    }

    private String insideHtml(TextRange range) {
        if (depth > DEEPEST) {
            return MarkdownHtml.escaped(uses.withoutTags(file, range));
        }
        depth++;
        String html = html(InsideText.piece(file, range, uses.outermost(range)));
        depth--;
        boolean line = file.substring(range.start(), range.end()).strip().indexOf('\n') < 0;
        return line ? MarkdownHtml.withoutParagraph(html) : html;
    }
}
