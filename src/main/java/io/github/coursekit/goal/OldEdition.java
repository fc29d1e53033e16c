package io.github.coursekit.goal;

import io.github.coursekit.catalog.CatalogException;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.catalog.ReleasedCatalog;
import io.github.coursekit.catalog.ReleasedCatalogs;
import io.github.coursekit.compare.Edition;
import io.github.coursekit.compare.EditionReader;
import io.github.coursekit.compare.Version;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.git.GitException;
import io.github.coursekit.git.GitRepository;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.GitSource;
import io.github.coursekit.source.JarSource;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The old side of a comparison, read.
 *
 * @param edition what it holds
 * @param name how messages call it
 * @param version its version, if it has one
 */
record OldEdition(Edition edition, String name, Optional<Version> version) {

    /** Reads it for a project with some coordinates; {@code settings} are those that the project has now. */
    static OldEdition read(OldSide side, Project project, Optional<Coordinates> coordinates, CourseSettings settings)
            throws GoalException {
        if (side instanceof OldSide.Released released) {
            return released(released.file(), project, coordinates, settings);
        }
        if (side instanceof OldSide.Folder folder) {
            return folder(folder, project);
        }
        return revision((OldSide.Revision) side, project);
    }

    private static OldEdition released(
            Path jar, Project project, Optional<Coordinates> coordinates, CourseSettings settings)
            throws GoalException {
        try {
            ReleasedCatalog catalog = catalog(jar, coordinates);
            String folder = catalog.contentFolder().replaceFirst("/$", "");
            try (JarSource source = JarSource.open(jar, folder, catalog.resources())) {
                Edition edition = new EditionReader(source, settings.withoutExclude(), new Workers(project.threads()))
                        .read(
                                new EditionReader.Name(Optional.of(catalog.coordinates()), licences(jar, catalog)),
                                catalog.urls());
                String version = catalog.coordinates().version();
                return new OldEdition(edition, version, Version.parse(version));
            }
        } catch (CatalogException e) {
            throw new GoalException("" + e.getMessage(), e);
        } catch (IOException e) {
            throw GoalException.unreadable("The old version " + jar, e);
        }
    }

    private static Optional<String> licences(Path jar, ReleasedCatalog catalog) throws IOException {
        Coordinates of = catalog.coordinates();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry pom = zip.getEntry("META-INF/maven/" + of.groupId() + "/" + of.artifactId() + "/pom.xml");
            return pom == null ? Optional.empty() : Licences.of(zip.getInputStream(pom));
        }
    }

    /** Of several courses in one jar the one that is called as the project is. */
    private static ReleasedCatalog catalog(Path jar, Optional<Coordinates> coordinates)
            throws GoalException, CatalogException, IOException {
        List<ReleasedCatalog> catalogs = ReleasedCatalogs.in(jar);
        if (catalogs.size() == 1) {
            return catalogs.get(0);
        }
        if (catalogs.isEmpty()) {
            throw new GoalException(
                    "The old version " + jar + " holds no course: it has no catalog below META-INF/course");
        }
        Optional<String> own = coordinates.map(OldEdition::name);
        return catalogs.stream()
                .filter(catalog -> own.equals(Optional.of(name(catalog.coordinates()))))
                .findFirst()
                .orElseThrow(() -> new GoalException("The old version " + jar + " holds "
                        + catalogs.stream()
                                .map(catalog -> name(catalog.coordinates()))
                                .collect(Collectors.joining(", "))
                        + ", and none of them is called as this course is"));
    }

    private static String name(Coordinates coordinates) {
        return coordinates.groupId() + ":" + coordinates.artifactId();
    }

    private static OldEdition folder(OldSide.Folder folder, Project project) throws GoalException {
        Project old = in(folder.directory(), folder.contentDirectory(), project);
        Path content = contentFolder(old);
        FoundSite found = old.site(content);
        return new OldEdition(
                edition(old.source(content, found), old, found),
                folder.directory().toString(),
                Optional.empty());
    }

    private static Project in(Path directory, @Nullable Path content, Project project) {
        return new Project(directory, directory, Project.Kind.NO_POM, content, null, project.threads());
    }

    private static Path contentFolder(Project old) throws GoalException {
        return old.contentFolder().orElseThrow(() -> new GoalException("There is no content in " + old.directory()));
    }

    private static Edition edition(ContentSource source, Project old, FoundSite found) throws GoalException {
        CourseSettings settings = old.configurationBesideRules(found).settings();
        return Compare.edition(old, source, settings, EditionReader.Name.NONE);
    }

    private static Path inRepository(Path content, Project project) throws GoalException {
        return project.wayTo(content)
                .orElseThrow(() -> new GoalException(
                        "course.oldRevision is of the project's Git repository, and the content folder " + content
                                + " is not in it"));
    }

    private static OldEdition revision(OldSide.Revision side, Project project) throws GoalException {
        String revision = side.revision();
        if (revision.startsWith("-")) {
            throw new GoalException("'" + revision + "' in course.oldRevision is no Git revision");
        }
        try {
            GitRepository repository = GitRepository.holding(project.directory())
                    .orElseThrow(() -> new GoalException("course.oldRevision needs Git, and " + project.directory()
                            + " is not in a Git repository: neither it nor a folder above it holds .git"));
            Path content = side.contentDirectory() == null ? project.contentDirectory() : side.contentDirectory();
            Path relative = content == null || !content.isAbsolute() ? content : inRepository(content, project);
            try (RevisionTree tree = RevisionTree.of(repository, revision, project.directory())) {
                Project old = in(tree.project(), relative, project);
                Path folder = contentFolder(old);
                FoundSite found = old.site(folder);
                GitSource source = GitSource.of(repository, revision, tree.pathInRepository(folder));
                return new OldEdition(edition(source, old, found), revision, Version.parse(revision));
            }
        } catch (GitException e) {
            throw new GoalException("course.oldRevision needs Git, and " + e.getMessage(), e);
        } catch (IOException e) {
            throw GoalException.unreadable("The revision " + revision, e);
        }
    }
}
