package io.github.coursekit.schema;

import com.networknt.schema.regex.JDKRegularExpressionFactory;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;

/**
 * The patterns of schemas, on texts of bounded length: Java's matcher recurses, so that a pattern as plain as {@code ^[a-z]+(-[a-z]+)*$} overflows the stack
 * on a long text.
 */
final class BoundedPatterns implements RegularExpressionFactory {

    @Override
    public RegularExpression getRegularExpression(String pattern) {
        RegularExpression unbounded = JDKRegularExpressionFactory.getInstance().getRegularExpression(pattern);
        return text -> {
            TextTooLongException.requireShort(text);
            return unbounded.matches(text);
        };
    }
}
