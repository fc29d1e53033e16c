package io.github.coursekit.yaml;

import io.github.coursekit.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A scalar.
 *
 * @param text the value, unquoted and unfolded; empty for an absent value ({@code key:})
 * @param plain whether it stands without quotes and is no block scalar, so that it may mean a number, a boolean or null
 * @param tag its explicit tag such as {@code tag:yaml.org,2002:str}, or null
 * @param range the place, with its quotes; empty for an absent value
 */
public record YamlScalar(
        String text, boolean plain, @Nullable String tag, TextRange range) implements YamlNode {

    @Override
    public int size() {
        return 1;
    }

    @Override
    public YamlScalar at(TextRange place) {
        return new YamlScalar(text, plain, tag, place);
    }
}
