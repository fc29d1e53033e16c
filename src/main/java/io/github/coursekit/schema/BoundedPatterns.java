package io.github.coursekit.schema;

import com.networknt.schema.regex.JDKRegularExpressionFactory;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;

/**
 * The patterns of schemas, on texts of bounded length: Java's matcher recurses, so that a pattern as plain as {@code ^[a-z]+(-[a-z]+)*$} overflows the stack
 * on a long text.
 */
final class BoundedPatterns implements RegularExpressionFactory {

    /** Tells that a text is longer than patterns are tried on. It ends the judging of a schema, which may ask for a match or for none. */
    @SuppressWarnings("serial") // never serialised: it does not leave this package
    static final class TooLongException extends RuntimeException {

        TooLongException() {
            super("a text is too long for a pattern", null, false, false);
        }
    }

    @Override
    public RegularExpression getRegularExpression(String pattern) {
        RegularExpression unbounded = JDKRegularExpressionFactory.getInstance().getRegularExpression(pattern);
        return text -> {
            if (text.length() > FrontMatterSchemas.LONGEST_PATTERN_INPUT) {
                throw new TooLongException();
            }
            return unbounded.matches(text);
        };
    }
}
