package io.github.coursekit.load;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Limits;
import io.github.coursekit.course.Translations;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.hugo.SectionCascade;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.work.Workers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What sections hand down to their pages: read before any lesson, since lessons inherit from it. */
final class Cascades {

    private final Translations translations;

    /** What sections hand down, by language and then by folder. */
    private final Map<String, Map<String, SectionCascade>> byLanguage = new HashMap<>();

    private Cascades(Translations translations) {
        this.translations = translations;
    }

    /**
     * Reads the front matter of all section pages, many at once. A page that cannot be read hands down nothing; it is read again as a lesson, and what is
     * wrong with it is told then.
     */
    static Cascades read(ContentTree tree, ContentFiles files, CourseSettings settings, Workers workers)
            throws InterruptedException {
        Limits limits = settings.limits();
        Map<String, DataMapping> found = new ConcurrentHashMap<>();
        workers.run(tree.sectionPages(), limits.timePerFile(), (path, activity) -> {
            activity.now("reading what it hands down");
            frontMatter(SourceFile.decode(path, files.lesson(path)), limits)
                    .ifPresent(frontMatter -> found.put(path, frontMatter));
        });
        Cascades cascades =
                new Cascades(Translations.of(tree.lessons(), settings.site().languages()));
        // They come sorted by path, so a parent's cascade is there before its children's.
        for (String path : tree.sectionPages()) {
            DataMapping frontMatter = found.get(path);
            if (frontMatter != null) {
                cascades.add(path, frontMatter);
            }
        }
        return cascades;
    }

    private static Optional<DataMapping> frontMatter(SourceFile source, Limits limits) {
        FrontMatterBlock block = FrontMatterBlock.find(source);
        String yaml = source.slice(block.yaml());
        // Few sections hand down anything; a backslash can spell the word in other letters.
        boolean worthParsing = yaml.toLowerCase(Locale.ROOT).contains("cascade") || yaml.indexOf('\\') >= 0;
        return worthParsing
                ? LessonReader.frontMatter(block, LessonReader.yaml(source, block, limits))
                : Optional.empty();
    }

    private void add(String path, DataMapping frontMatter) {
        String section = RelativePaths.folderOf(path);
        String language = translations.language(path);
        SectionCascade inherited = section(section, language);
        byLanguage.computeIfAbsent(language, key -> new HashMap<>()).put(section, inherited.below(frontMatter));
    }

    /** What a page inherits: in a translation from sections of its language, where there are any. */
    Cascade of(String path) {
        String language = translations.language(path);
        SectionCascade own = section(RelativePaths.folderOf(path), language);
        return (own.blocks().isEmpty() ? section(RelativePaths.folderOf(path), "") : own).of(path, language);
    }

    /** What the nearest folder with a cascade hands down. */
    private SectionCascade section(String nearest, String language) {
        Map<String, SectionCascade> bySection = byLanguage.getOrDefault(language, Map.of());
        String section = nearest;
        while (!bySection.containsKey(section) && !section.isEmpty()) {
            section = RelativePaths.folderOf(section);
        }
        return bySection.getOrDefault(section, SectionCascade.NONE);
    }
}
