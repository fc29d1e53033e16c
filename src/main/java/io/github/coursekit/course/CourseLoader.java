package io.github.coursekit.course;

import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.hugo.SectionCascade;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.yaml.FrontMatterBlock;
import io.github.coursekit.yaml.YamlDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a content folder: first the front matter of all sections, since pages inherit from it, then each lesson.
 *
 * <pre>{@code
 * Course course = new CourseLoader(folder, settings).load(text -> lint(text));
 * }</pre>
 *
 * <p>A lesson's text lives only while it is handed to the visitor. A file that cannot be read becomes a {@link FileProblem}.
 */
public final class CourseLoader {

    private final Path folder;
    private final CourseSettings settings;
    private final LessonReader reader;
    private final List<FileProblem> problems = new ArrayList<>();
    /** What sections hand down, by language and then by folder. */
    private final Map<String, Map<String, SectionCascade>> cascades = new HashMap<>();

    private Translations translations = Translations.of(List.of());

    /**
     * Prepares a loader.
     *
     * @param folder the content folder
     * @param settings the course's settings
     */
    public CourseLoader(Path folder, CourseSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.reader = new LessonReader(settings);
    }

    /**
     * {@return the course}
     *
     * @param visitor is handed each lesson's text, by path
     * @throws IOException when the content folder itself cannot be listed
     */
    public Course load(Consumer<LessonText> visitor) throws IOException {
        ContentTree tree = ContentTree.read(folder, settings.exclude());
        problems.addAll(tree.problems());
        translations = Translations.of(tree.lessons());
        tree.sectionPages().forEach(this::readCascade);
        List<Lesson> lessons = new ArrayList<>();
        for (String path : tree.lessons()) {
            bytes(path).flatMap(bytes -> parse(path, bytes)).ifPresent(text -> {
                lessons.add(text.lesson());
                visitor.accept(text);
            });
        }
        List<Asset> assets = new ArrayList<>();
        for (String path : tree.assets()) {
            bytes(path).ifPresent(bytes -> assets.add(Asset.of(path, bytes)));
        }
        problems.sort((a, b) -> a.path().compareTo(b.path()));
        return new Course(
                new SectionBuilder(tree, lessons).root(),
                lessons,
                assets,
                staticFiles(),
                settings,
                problems,
                new Views());
    }

    /** Hugo's layout: {@code static} lies beside {@code content}; Maven's has {@code course} for it. Other folders have no such neighbour. */
    private List<String> staticFiles() throws IOException {
        Path beside = folder.resolveSibling("static");
        boolean known = folder.endsWith("content") || folder.endsWith("course");
        return known && Files.isDirectory(beside) ? StaticFiles.list(beside) : List.of();
    }

    /** A page that a parser fails on is one problem; the others are read all the same. */
    private Optional<LessonText> parse(String path, byte[] bytes) {
        try {
            return Optional.of(reader.read(path, bytes, cascade(path)));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            String text = "The file could not be parsed: " + e;
            problems.add(new FileProblem(path, FileProblem.Kind.INTERNAL, text));
            return Optional.empty();
        }
    }

    /** Section pages come sorted by path, so a parent's cascade is there before its children's. */
    private void readCascade(String path) {
        String section = ContentTree.folderOf(path);
        String language = translations.language(path);
        SectionCascade inherited = sectionCascade(section, language);
        readQuietly(path).ifPresent(bytes -> {
            SourceFile source = SourceFile.decode(path, bytes);
            FrontMatterBlock block = FrontMatterBlock.find(source);
            YamlDocument yaml = YamlDocument.parse(source.text(), block.yaml());
            LessonReader.frontMatter(block, yaml)
                    .ifPresent(frontMatter -> cascades.computeIfAbsent(language, key -> new HashMap<>())
                            .put(section, inherited.below(frontMatter)));
        });
    }

    /** What a page inherits: in a translation from sections of its language, where there are any. */
    private Cascade cascade(String path) {
        String language = translations.language(path);
        SectionCascade own = sectionCascade(ContentTree.folderOf(path), language);
        return (own.blocks().isEmpty() ? sectionCascade(ContentTree.folderOf(path), "") : own).of(path, language);
    }

    /** What the nearest folder with a section page hands down. */
    private SectionCascade sectionCascade(String nearest, String language) {
        Map<String, SectionCascade> bySection = cascades.getOrDefault(language, Map.of());
        String section = nearest;
        while (!bySection.containsKey(section) && !section.isEmpty()) {
            section = ContentTree.folderOf(section);
        }
        return bySection.getOrDefault(section, SectionCascade.NONE);
    }

    private Optional<byte[]> bytes(String path) {
        Optional<byte[]> bytes = readQuietly(path);
        if (bytes.isEmpty()) {
            problems.add(FileProblem.unreadable(path, "The file cannot be read; check its permissions"));
        }
        return bytes;
    }

    /** Empty when the file cannot be read; every file is read once more, or first, by {@link #bytes}, which says so. */
    private Optional<byte[]> readQuietly(String path) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(path)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
