package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A scalar.
 *
 * @param text the value, unquoted and unfolded; empty for an absent value ({@code key:})
 * @param plain whether it stands without quotes and is no block scalar, so that it may mean a number, a boolean, a date or null
 * @param tag its explicit tag of YAML such as {@code tag:yaml.org,2002:str}, or null
 * @param range the place, with its quotes; empty for an absent value
 */
public record DataScalar(
        String text, boolean plain, @Nullable String tag, TextRange range) implements DataNode {

    @Override
    public int size() {
        return 1;
    }

    @Override
    public DataScalar at(TextRange place) {
        return new DataScalar(text, plain, tag, place);
    }
}
