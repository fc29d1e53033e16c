package io.github.coursekit.load;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.site.Site;
import io.github.coursekit.work.Workers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the pages of a course inherit from their sections, whose front matter is read for it. */
final class Inheritance {

    private final Site site;
    private final FileResults<Optional<DataMapping>> sections;

    /** What each page inherited when it was read. */
    private Map<String, Cascade> inherited = Map.of();

    Inheritance(ContentFiles files, CourseSettings settings, Workers workers) {
        this.site = settings.site();
        SectionReader reader = new SectionReader(files, settings.limits());
        this.sections = new FileResults<>(workers, settings.limits(), (slot, activity) -> {
            activity.now("reading what it hands down");
            slot.set(reader.frontMatter(slot.path()));
        });
    }

    /** What a page inherits; null for a path that is none of a page. */
    @Nullable
    Cascade of(String path) {
        return inherited.get(path);
    }

    /** Reads those sections that changed; which pages inherit something else than before is what is given back. */
    Predicate<String> update(ContentTree tree, Predicate<String> changed) throws InterruptedException {
        sections.update(tree.sectionPages(), changed);
        Map<String, DataMapping> frontMatter = new HashMap<>();
        for (String path : tree.sectionPages()) {
            sections.value(path).flatMap(mapping -> mapping).ifPresent(mapping -> frontMatter.put(path, mapping));
        }
        Cascades cascades = Cascades.of(tree, frontMatter, site);
        Map<String, Cascade> before = inherited;
        Map<String, Cascade> now = new HashMap<>();
        tree.lessons().forEach(path -> now.put(path, cascades.of(path)));
        inherited = now;
        return path -> !Objects.equals(before.get(path), now.get(path));
    }
}
