package io.github.coursekit.load;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonLink.Kind;
import io.github.coursekit.course.MediaType;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.markdown.Image;
import io.github.coursekit.markdown.Link;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.markdown.Shortcode;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.site.ShortcodeForm;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.text.SharedValues;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Collects what a lesson links to, in body and front matter. Links by reference to one definition are one link. */
final class LinkReader {

    private static final int LONGEST_PATH = 300;

    private final ShortcodeForms forms;
    private final Set<String> prerequisiteKeys;
    private final SharedValues shared;
    private final Set<LessonLink> links = new LinkedHashSet<>();
    private final NavigableMap<Integer, TextRange> comments = new TreeMap<>();

    LinkReader(ShortcodeForms forms, Set<String> prerequisiteKeys, SharedValues shared) {
        this.forms = forms;
        this.prerequisiteKeys = prerequisiteKeys;
        this.shared = shared;
    }

    /** All links, by place. */
    List<LessonLink> read(MarkdownDocument body, Optional<DataMapping> frontMatter) {
        frontMatter.ifPresent(mapping -> readFrontMatter(mapping, false));
        if (!prerequisiteKeys.isEmpty()) {
            frontMatter.ifPresent(this::readPrerequisites);
        }
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
        List<LessonLink> sorted = new ArrayList<>(links);
        sorted.sort(Comparator.comparing(LessonLink::range));
        return List.copyOf(sorted);
    }

    private static Kind kind(Kind kind, MarkdownDocument body, TextRange range) {
        return body.isHanded(range) ? Kind.MENTION : kind;
    }

    private void add(Kind kind, String destination, TextRange place, TextRange whole) {
        add(kind, destination, destination.isEmpty() ? whole : place);
    }

    private void add(Kind kind, String destination, TextRange place) {
        links.add(new LessonLink(kind, shared.of(destination), place));
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
                readValue(
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
            add(Kind.REF, hash < 0 ? value : value.substring(0, hash), argument.range());
        }
    }

    private boolean isInComment(TextRange range) {
        Map.Entry<Integer, TextRange> comment = comments.floorEntry(range.start());
        return comment != null && comment.getValue().contains(range);
    }

    private void readFrontMatter(DataNode node, boolean pathKey) {
        if (node instanceof DataMapping mapping) {
            for (DataEntry entry : mapping.entries()) {
                boolean path = pathKey || LessonKeys.OF_FILES.contains(entry.name());
                readFrontMatter(entry.value(), path);
                if (entry.name().equalsIgnoreCase("resources") && entry.value() instanceof DataSequence resources) {
                    resources.items().forEach(this::readResource);
                }
            }
        } else if (node instanceof DataSequence sequence) {
            sequence.items().forEach(item -> readFrontMatter(item, pathKey));
        } else if (node instanceof DataScalar scalar) {
            // What a theme makes of a path out of the folder of the page, and of static, is not known.
            readValue(
                    scalar.text(),
                    withoutQuotes(scalar),
                    pathKey && !scalar.text().startsWith("../"));
        }
    }

    /** What stands in {@code params} is on the top for Hugo. */
    private void readPrerequisites(DataMapping mapping) {
        for (DataEntry entry : mapping.entries()) {
            if (prerequisiteKeys.contains(entry.name())) {
                List<DataNode> items =
                        entry.value() instanceof DataSequence list ? list.items() : List.of(entry.value());
                items.forEach(this::readPrerequisite);
            } else if (entry.name().equalsIgnoreCase("params") && entry.value() instanceof DataMapping params) {
                readPrerequisites(params);
            }
        }
    }

    private void readPrerequisite(DataNode item) {
        Optional<String> name = HugoScalars.string(item).map(String::strip).filter(text -> !text.isEmpty());
        if (name.isPresent() && item instanceof DataScalar scalar) {
            add(Kind.PREREQUISITE, name.get(), withoutQuotes(scalar));
        }
    }

    private static TextRange withoutQuotes(DataScalar scalar) {
        TextRange range = scalar.range();
        return scalar.plain() || range.length() < 2 ? range : new TextRange(range.start() + 1, range.end() - 1);
    }

    /** A resource may be named by a pattern, which matches any number of files. */
    private void readResource(DataNode resource) {
        if (resource instanceof DataMapping mapping
                && mapping.get("src").orElse(null) instanceof DataScalar source
                && LessonLink.isPattern(source.text())) {
            add(Kind.MENTION, source.text(), source.range());
        }
    }

    private void readValue(String value, TextRange range, boolean path) {
        boolean fileName =
                value.length() <= LONGEST_PATH && MediaType.ofName(value).isPresent() && !LessonLink.isPattern(value);
        if (fileName) {
            add(path ? Kind.PATH : Kind.MENTION, value, range);
        }
    }
}
