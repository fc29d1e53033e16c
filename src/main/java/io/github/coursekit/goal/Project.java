package io.github.coursekit.goal;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.ConfigurationException;
import io.github.coursekit.config.ConfigurationReader;
import io.github.coursekit.config.LayerSource;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.SiteStatement;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.site.read.SiteReader;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where a course stands.
 *
 * @param directory the project's folder, absolute; without a POM the folder that Maven was called in
 * @param top the topmost folder of the build, absolute; the project's own when it is built alone
 * @param kind what the folder is to Maven
 * @param contentDirectory the content folder as the user set it; null for the default
 * @param configFile the configuration file as the user set it; null for the default, which may be absent
 * @param threads how many of its files are read at once
 * @param unsaved the texts in an editor that lie over those of the disk, of the configuration file and of those that it names, by absolute path
 */
public record Project(
        Path directory,
        Path top,
        Kind kind,
        @Nullable Path contentDirectory,
        @Nullable Path configFile,
        Threads threads,
        Map<Path, String> unsaved) {

    private static final List<String> DEFAULT_FOLDERS = List.of("src/main/course", "content");
    private static final String DEFAULT_CONFIG_FILE = "course.yaml";

    /** What a folder is to Maven. */
    public enum Kind {
        /** A project whose packaging is {@code course}. */
        COURSE,
        /** A project of any other packaging: it may hold a course. */
        OTHER,
        /** No POM. */
        NO_POM
    }

    /**
     * Where a course stands whose configuration file is what it is on the disk.
     *
     * @param directory the project's folder, absolute
     * @param top the topmost folder of the build, absolute
     * @param kind what the folder is to Maven
     * @param contentDirectory the content folder as the user set it; null for the default
     * @param configFile the configuration file as the user set it; null for the default
     * @param threads how many of its files are read at once
     */
    public Project(
            Path directory,
            Path top,
            Kind kind,
            @Nullable Path contentDirectory,
            @Nullable Path configFile,
            Threads threads) {
        this(directory, top, kind, contentDirectory, configFile, threads, Map.of());
    }

    /**
     * Where a course stands that is built alone, and read on as many threads as there are processors.
     *
     * @param directory the project's folder, absolute
     * @param kind what the folder is to Maven
     * @param contentDirectory the content folder as the user set it; null for the default
     * @param configFile the configuration file as the user set it; null for the default
     */
    public Project(Path directory, Kind kind, @Nullable Path contentDirectory, @Nullable Path configFile) {
        this(
                directory,
                directory,
                kind,
                contentDirectory,
                configFile,
                Threads.of(Runtime.getRuntime().availableProcessors()));
    }

    /**
     * {@return this project with other texts of its configuration than those of the disk}
     *
     * @param texts the texts, by absolute path; those of other files do not matter
     */
    Project withUnsaved(Map<Path, String> texts) {
        return new Project(directory, top, kind, contentDirectory, configFile, threads, texts);
    }

    /**
     * {@return this project with other settings}
     *
     * @param content the content folder as the user set it; null for the default
     * @param configuration the configuration file as the user set it; null for the default
     */
    public Project with(@Nullable Path content, @Nullable Path configuration) {
        return new Project(directory, top, kind, content, configuration, threads, unsaved);
    }

    /**
     * {@return the content folder, absolute; empty when this project simply has none}
     *
     * @throws GoalException when there is none and there should be one
     */
    public Optional<Path> contentFolder() throws GoalException {
        if (contentDirectory != null) {
            Path folder = directory.resolve(contentDirectory);
            if (!Files.isDirectory(folder)) {
                String fault = Files.exists(folder) ? "is not a folder" : "does not exist";
                throw new GoalException("The content folder " + folder + " " + fault
                        + "; it is set by course.contentDirectory (<contentDirectory>)");
            }
            return Optional.of(folder.normalize());
        }
        Optional<Path> folder = defaultContentFolder(directory);
        if (folder.isEmpty() && kind == Kind.NO_POM && holdsMarkdown()) {
            return Optional.of(directory);
        }
        if (folder.isEmpty() && kind != Kind.OTHER) {
            throw new GoalException("There is no content folder in " + directory + ": looked for "
                    + String.join(", ", DEFAULT_FOLDERS) + (kind == Kind.NO_POM ? ", and *.md files here" : "")
                    + "; make one, or set course.contentDirectory (<contentDirectory>)");
        }
        if (folder.isPresent()) {
            requireContent(folder.get());
        }
        return folder;
    }

    /**
     * A folder that nobody named is taken only from the project itself, and from no hidden folder of it, such as Git's: what lies elsewhere may be no content, and
     * secret.
     */
    private void requireContent(Path folder) throws GoalException {
        try {
            Path project = directory.toRealPath();
            Path real = folder.toRealPath();
            String where = "";
            if (!real.startsWith(project)) {
                where = "out of the project";
            } else if (real.equals(project)) {
                where = "to the project itself";
            } else if (isHidden(project.relativize(real))) {
                where = "to a hidden folder, " + real;
            }
            if (!where.isEmpty()) {
                throw new GoalException("The content folder " + folder + " is a link that leads " + where
                        + "; if that is meant, set course.contentDirectory (<contentDirectory>)");
            }
        } catch (IOException e) {
            throw new GoalException("The content folder " + folder + " cannot be read: " + e, e);
        }
    }

    /** Whether a folder is one that is passed over within a content folder, too. */
    private static boolean isHidden(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."));
    }

    /**
     * {@return the content folder that a project has without any setting, if it has one}
     *
     * @param directory the project's folder
     */
    public static Optional<Path> defaultContentFolder(Path directory) {
        return defaultContentFolders(directory).stream()
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Where content is looked for without any setting; the first that is there is taken. */
    static List<Path> defaultContentFolders(Path directory) {
        return DEFAULT_FOLDERS.stream().map(directory::resolve).toList();
    }

    private boolean holdsMarkdown() throws GoalException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.anyMatch(file -> PageFiles.DEFAULT.isPage(file.toString()) && Files.isRegularFile(file));
        } catch (IOException e) {
            throw unreadable(directory, e);
        }
    }

    /** {@return the baseline that is used when no other is set; it may be absent} */
    public Path defaultBaselineFile() {
        return directory.resolve("course-baseline.json");
    }

    /** {@return where links to other sites are remembered when nothing else is set; it may be absent} */
    public Path defaultExternalLinksFile() {
        return directory.resolve(".course").resolve("external-links.json");
    }

    /** The paths that reports show for files of a content folder. */
    ReportPaths reportPaths(Path contentFolder) throws GoalException {
        return new ReportPaths(shown(contentFolder));
    }

    /**
     * {@return a path as it is shown: relative to the {@link #root} where it lies within, with {@code /}, so that those of several modules are told apart}
     *
     * @param path an absolute path
     * @throws GoalException when the project's folder cannot be read
     */
    public String shown(Path path) throws GoalException {
        Path root = root();
        Path real = real(path);
        Path shown = real.startsWith(root) ? root.relativize(real) : path;
        return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** The way to a folder from the project's; none leads there from one drive of Windows to another. */
    Optional<Path> wayTo(Path folder) {
        return Objects.equals(directory.getRoot(), folder.getRoot())
                ? Optional.of(directory.relativize(folder))
                : Optional.empty();
    }

    /**
     * The root of the build, a real path: of the repository that the topmost folder of the build lies in, or of the outermost Maven module around it. Git is not
     * asked, so that it is the same wherever there is none.
     */
    Path root() throws GoalException {
        Path own = real(directory);
        Path common = real(top);
        while (common != null && !own.startsWith(common)) {
            common = common.getParent(); // an aggregator may stand beside its modules
        }
        try {
            return Enclosure.root(common == null || common.getParent() == null ? own : common);
        } catch (IOException e) {
            throw unreadable(directory, e);
        }
    }

    /** The real path of a file or folder; what links within the project stand for does not matter. */
    private Path real(Path path) throws GoalException {
        try {
            if (path.startsWith(directory)) {
                return directory.toRealPath().resolve(directory.relativize(path));
            }
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static GoalException unreadable(Path folder, IOException e) {
        return new GoalException("The folder " + folder + " cannot be read: " + e, e);
    }

    /** {@return the configuration file, absolute and normalised; the default one may be absent} */
    public Path configurationFile() {
        return configFile == null
                ? directory.resolve(DEFAULT_CONFIG_FILE)
                : directory.resolve(configFile).normalize();
    }

    /**
     * Checks that a file, or the folder that it would be in, lies in the project wherever links lead. A file that the user names may lie anywhere; one
     * that is there without being asked for may not.
     *
     * @throws IOException when it leads out; the message is a clause about the file
     */
    void requireOwn(Path file) throws IOException {
        Path there = file;
        while (!Files.exists(there)) {
            there = Objects.requireNonNullElse(there.getParent(), directory);
        }
        Enclosure.around(directory).require(there);
    }

    /** The course in a content folder, without linting it. */
    Course course(Path contentFolder) throws GoalException, IOException {
        FoundSite found = site(contentFolder);
        return course(source(contentFolder, found), found);
    }

    /** The course of some content. */
    Course course(ContentSource content, FoundSite found) throws GoalException, IOException {
        CourseSettings settings = configurationBesideRules(found).settings();
        return new CourseLoader(content, settings, new Workers(threads)).load();
    }

    /** The site around a content folder. */
    FoundSite site(Path contentFolder) throws GoalException {
        List<SiteStatement> said = read(ConfigurationReader::readSite);
        try {
            return SiteReader.read(directory, contentFolder, said);
        } catch (IOException e) {
            throw unreadable(directory, e);
        }
    }

    /** The site around the content folder, which need not be there. */
    FoundSite siteIfThere() throws GoalException {
        Path folder = contentDirectory == null
                ? defaultContentFolder(directory).orElse(directory)
                : directory.resolve(contentDirectory);
        return Files.isDirectory(folder) ? site(folder) : FoundSite.NONE;
    }

    /** The content of a folder in its site. */
    ContentSource source(Path contentFolder, FoundSite found) throws GoalException {
        try {
            return FolderSource.of(contentFolder, found.folders());
        } catch (IOException e) {
            throw new GoalException("The content folder " + contentFolder + " cannot be read: " + e, e);
        }
    }

    /** What the configuration says to those who lint. */
    Configuration configuration(List<Rule> rules, FoundSite found) throws GoalException {
        List<RuleDescriptor> known =
                Linter.pages(rules).stream().map(RulePage::rule).toList();
        return read((file, layers) -> ConfigurationReader.read(file, known, layers, found.site(), found.themes()))
                .with(found.files());
    }

    /** What it says to all others: no rule is loaded, so that none that is broken is in their way. */
    Configuration.BesideRules configurationBesideRules(FoundSite found) throws GoalException {
        return read((file, layers) -> ConfigurationReader.readBesideRules(file, layers, found.site(), found.themes()))
                .with(found.files());
    }

    private <T> T read(Reading<T> reading) throws GoalException {
        Path file = configurationFile();
        boolean exists = Files.exists(file);
        String typed = unsaved.get(file);
        if (!exists && configFile != null && typed == null) {
            throw new GoalException("The configuration file " + file
                    + " does not exist; it is set by course.configFile (<configFile>)");
        }
        try {
            Path folder = Objects.requireNonNullElse(file.getParent(), directory);
            Enclosure enclosure = exists ? Enclosure.around(directory, folder) : Enclosure.around(directory);
            if (configFile == null) {
                requireOwn(file);
            }
            SourceFile source = exists && typed == null
                    ? LayerSource.read(file, shown(file))
                    : SourceFile.of(shown(file), Objects.requireNonNullElse(typed, ""));
            LayerSource layers = new LayerSource(folder, enclosure, Project.class.getClassLoader(), unsaved);
            return reading.of(source, layers);
        } catch (ConfigurationException e) {
            List<String> lines = new ArrayList<>(List.of("The configuration is wrong:"));
            lines.addAll(e.problems());
            throw new GoalException(lines, e);
        } catch (IOException e) {
            throw new GoalException("The configuration file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A way to read the configuration's files. */
    private interface Reading<T> {
        T of(SourceFile file, LayerSource layers) throws ConfigurationException;
    }
}
