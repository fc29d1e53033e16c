package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.HtmlTag;
import io.github.coursekit.text.EditDistance;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of HTML's elements that must be closed, and what else tags of a page may mean by theirs. */
final class ElementNames {

    /** Elements that hold other content and that no rule of HTML closes by itself. */
    private static final Set<String> ELEMENTS = Set.of(
            "article",
            "aside",
            "audio",
            "blockquote",
            "center",
            "details",
            "div",
            "figure",
            "iframe",
            "script",
            "section",
            "style",
            "summary",
            "table",
            "textarea",
            "video");

    /** Shorter names are near to each other by chance. */
    private static final int SHORTEST = 3;

    /** The names on the page, by whether a tag closes them. */
    private final Map<Boolean, Set<String>> names;

    ElementNames(LessonText text) {
        this.names = text.markdown().htmlTags().stream()
                .collect(Collectors.partitioningBy(
                        tag -> tag.kind() == HtmlTag.Kind.CLOSING,
                        Collectors.mapping(HtmlTag::name, Collectors.toSet())));
    }

    static boolean isKnown(String name) {
        return ELEMENTS.contains(name);
    }

    /** The name of a tag; that of an element which it is nearly, where nothing on the page is its counterpart. */
    String meant(HtmlTag tag) {
        String name = tag.name();
        Set<String> counterparts = names.getOrDefault(tag.kind() != HtmlTag.Kind.CLOSING, Set.of());
        return isKnown(name) || name.length() < SHORTEST || counterparts.contains(name)
                ? name
                : EditDistance.nearest(name, ELEMENTS).orElse(name);
    }
}
