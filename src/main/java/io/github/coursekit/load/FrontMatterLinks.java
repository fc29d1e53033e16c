package io.github.coursekit.load;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.course.LessonLink.Kind;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the front matter of a lesson links to. */
final class FrontMatterLinks {

    private final FoundLinks links;
    private final Set<String> prerequisiteKeys;

    /** {@code links} take what is found; {@code prerequisiteKeys} are the keys that name other pages. */
    FrontMatterLinks(FoundLinks links, Set<String> prerequisiteKeys) {
        this.links = links;
        this.prerequisiteKeys = prerequisiteKeys;
    }

    void read(DataMapping frontMatter) {
        read(frontMatter, false);
        if (!prerequisiteKeys.isEmpty()) {
            readPrerequisites(frontMatter);
        }
    }

    private void read(DataNode node, boolean pathKey) {
        if (node instanceof DataMapping mapping) {
            for (DataEntry entry : mapping.entries()) {
                boolean path = pathKey || LessonKeys.OF_FILES.contains(entry.name());
                read(entry.value(), path);
                if (entry.name().equalsIgnoreCase("resources") && entry.value() instanceof DataSequence resources) {
                    resources.items().forEach(this::readResource);
                }
            }
        } else if (node instanceof DataSequence sequence) {
            sequence.items().forEach(item -> read(item, pathKey));
        } else if (node instanceof DataScalar scalar) {
            // What a theme makes of a path out of the folder of the page, and of static, is not known.
            links.addFile(
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
            links.add(Kind.PREREQUISITE, name.get(), withoutQuotes(scalar));
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
            links.add(Kind.MENTION, source.text(), source.range());
        }
    }
}
