package io.github.coursekit.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Replaces character references, such as that of an ampersand by its name or number, by what they stand for, as
 * <a href="https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references">Markdown</a> does. A name that HTML does not have stays.
 */
final class CharacterReferences {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private static final Parser PARSER = Parser.builder().build();

    private CharacterReferences() {}

    /** A text without references. */
    static String replaced(String text) {
        return text.indexOf('&') < 0 ? text : replaced(text, REFERENCE);
    }

    /** A text without those references that an expression matches; it matches whole ones. */
    static String replaced(String text, Pattern references) {
        return references.matcher(text).replaceAll(reference -> Matcher.quoteReplacement(character(reference.group())));
    }

    /** The parser knows all of HTML's names and hands out nothing but what it has read. */
    private static String character(String reference) {
        StringBuilder character = new StringBuilder();
        PARSER.parse(reference).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                character.append(text.getLiteral());
            }
        });
        return character.toString();
    }
}
