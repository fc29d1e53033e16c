package io.github.coursekit.load;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonLink.Kind;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.markdown.Image;
import io.github.coursekit.markdown.Link;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.markdown.Shortcode;
import io.github.coursekit.site.ShortcodeForm;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.text.SharedValues;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects what a lesson links to, in body and front matter. Links by reference to one definition are one link. */
final class LinkReader {

    private final ShortcodeForms forms;
    private final Set<String> prerequisiteKeys;
    private final FoundLinks links;
    private final NavigableMap<Integer, TextRange> comments = new TreeMap<>();

    LinkReader(ShortcodeForms forms, Set<String> prerequisiteKeys, SharedValues shared) {
        this.forms = forms;
        this.prerequisiteKeys = prerequisiteKeys;
        this.links = new FoundLinks(shared);
    }

    /** All links, by place. */
    List<LessonLink> read(MarkdownDocument body, Optional<DataMapping> frontMatter) {
        frontMatter.ifPresent(mapping -> new FrontMatterLinks(links, prerequisiteKeys).read(mapping));
        for (Link link : body.links()) {
            add(kind(Kind.LINK, body, link.range()), link.destination(), link.destinationRange(), link.range());
        }
        for (Image image : body.images()) {
            add(kind(Kind.EMBED, body, image.range()), image.destination(), image.destinationRange(), image.range());
        }
        for (Link embed : body.embeds()) {
            add(kind(Kind.EMBED, body, embed.range()), embed.destination(), embed.destinationRange(), embed.range());
        }
        if (!body.shortcodes().isEmpty()) {
            readShortcodes(body);
        }
        return links.sorted();
    }

    private static Kind kind(Kind kind, MarkdownDocument body, TextRange range) {
        return body.isHanded(range) ? Kind.MENTION : kind;
    }

    private void add(Kind kind, String destination, TextRange place, TextRange whole) {
        links.add(kind, destination, destination.isEmpty() ? whole : place);
    }

    private void readShortcodes(MarkdownDocument body) {
        for (Run run : body.runs()) {
            if (run.kind() == Run.Kind.COMMENT) {
                comments.put(run.range().start(), run.range());
            }
        }
        body.shortcodes().forEach(this::readShortcode);
    }

    private void readShortcode(Shortcode shortcode) {
        ShortcodeForm form = forms.of(shortcode.name());
        boolean shown = !isInComment(shortcode.range());
        for (int i = 0; i < shortcode.arguments().size(); i++) {
            Shortcode.Argument argument = shortcode.arguments().get(i);
            String key = argument.name().isEmpty() ? Integer.toString(i) : argument.name();
            if (form.links().contains(key)) {
                if (shown) {
                    add(Kind.LINK, argument.value(), argument.range(), argument.range());
                }
            } else if (form.refs().contains(key)) {
                reference(argument, shown);
            } else {
                links.addFile(
                        argument.value(),
                        argument.range(),
                        shown && form.paths().contains(key));
            }
        }
    }

    /** In an HTML comment, too, Hugo looks for the page, but no reader is led to the place on it. */
    private void reference(Shortcode.Argument argument, boolean shown) {
        String value = argument.value();
        int hash = shown ? -1 : value.indexOf('#');
        if (hash != 0) {
            links.add(Kind.REF, hash < 0 ? value : value.substring(0, hash), argument.range());
        }
    }

    private boolean isInComment(TextRange range) {
        Map.Entry<Integer, TextRange> comment = comments.floorEntry(range.start());
        return comment != null && comment.getValue().contains(range);
    }
}
