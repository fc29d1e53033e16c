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
        return new ContentFolder(directory, top, kind, contentDirectory).find();
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
     * {@return a path as it is shown: relative to the root of the build where it lies within, with {@code /}, so that those of several modules are told apart}
     *
     * @param path an absolute path
     * @throws GoalException when the project's folder cannot be read
     */
    public String shown(Path path) throws GoalException {
        return new ShownPaths(directory, top).of(path);
    }

    /** The way to a folder from the project's; none leads there from one drive of Windows to another. */
    Optional<Path> wayTo(Path folder) {
        return Objects.equals(directory.getRoot(), folder.getRoot())
                ? Optional.of(directory.relativize(folder))
                : Optional.empty();
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
            throw GoalException.unreadable("The folder " + directory, e);
        }
    }

    /** The site around the content folder, which need not be there. */
    FoundSite siteIfThere() throws GoalException {
        Path folder = contentDirectory == null
                ? ContentFolder.byDefault(directory).orElse(directory)
                : directory.resolve(contentDirectory);
        return Files.isDirectory(folder) ? site(folder) : FoundSite.NONE;
    }

    /** The content of a folder in its site. */
    ContentSource source(Path contentFolder, FoundSite found) throws GoalException {
        try {
            return FolderSource.of(contentFolder, found.folders());
        } catch (IOException e) {
            throw GoalException.unreadable("The content folder " + contentFolder, e);
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
            throw new GoalException("The configuration file " + shown(file)
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
            throw new GoalException("The configuration file " + shown(file) + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A way to read the configuration's files. */
    private interface Reading<T> {
        T of(SourceFile file, LayerSource layers) throws ConfigurationException;
    }
}
