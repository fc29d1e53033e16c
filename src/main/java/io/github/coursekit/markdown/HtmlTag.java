package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * A tag in raw HTML, well-formed or not. What stands in comments, and in blocks that begin with a script or style, is no tag.
 *
 * @param name the element's name in lower case
 * @param kind what the tag does
 * @param attributes the attributes in their order, and of those with one name the first; those of a closing tag too, which mean nothing
 * @param range from {@code <} to {@code >}
 */
public record HtmlTag(String name, Kind kind, List<Attribute> attributes, TextRange range) {

    /** What a tag does. */
    public enum Kind {
        /** It opens an element, or is all of one that holds nothing, such as {@code <br>}. */
        OPENING,
        /** It closes an element: {@code </p>}. */
        CLOSING,
        /** It ends with {@code />}. */
        SELF_CLOSING
    }

    /**
     * An attribute.
     *
     * @param name its name in lower case
     * @param value its value without quotes, character references replaced by what they stand for; empty when it has none
     * @param range the place of the value without its quotes; without a value an empty range behind the name
     */
    public record Attribute(String name, String value, TextRange range) {}

    /** Copies the list. */
    public HtmlTag {
        attributes = List.copyOf(attributes);
    }

    /**
     * {@return the attribute of a name, if the tag has it}
     *
     * @param attribute the name in lower case
     */
    public Optional<Attribute> attribute(String attribute) {
        return attributes.stream().filter(each -> each.name.equals(attribute)).findFirst();
    }

    /** {@return whether browsers know an element of that name, other than by a script; what stands within SVG and MathML has other names} */
    public boolean isKnown() {
        return HtmlNames.isKnown(name);
    }
}
