package io.github.coursekit.target;

import io.github.coursekit.TestSettings;
import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogMaker;
import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.site.SiteStatement;
import io.github.coursekit.site.read.FoundSite;
import io.github.coursekit.site.read.SiteReader;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Sha256;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Other courses as tests make them; the project depends on them and on nothing else but {@code org.example:plates}, which holds no course, and
 * {@code org.example:all}, which holds those under other names.
 */
public record KnownCourses(Map<String, Catalog> catalogs) implements OtherCourses {

    /** None yet. */
    public KnownCourses() {
        this(new TreeMap<>());
    }

    /** The course in the folder {@code content} of a project, with the site's configuration beside it. */
    public KnownCourses with(String groupId, String artifactId, Path project) throws IOException {
        Path content = project.resolve("content");
        FoundSite found = SiteReader.read(project, content, List.<SiteStatement>of());
        CourseSettings settings = new TestSettings().site(found.site()).make();
        Course course = new CourseLoader(
                        FolderSource.of(content, found.folders()), settings, new Workers(Threads.of(1)))
                .load();
        Map<String, String> sha256 = Stream.of(
                        course.lessons().stream().map(Lesson::path),
                        course.assets().stream().map(Asset::path),
                        course.problems().stream().map(FileProblem::path))
                .flatMap(paths -> paths)
                .distinct()
                .collect(Collectors.toMap(path -> path, Sha256::of));
        Coordinates coordinates = new Coordinates(groupId, artifactId, "1.0");
        catalogs.put(groupId + ":" + artifactId, CatalogMaker.make(course, coordinates, sha256));
        return this;
    }

    @Override
    public Answer find(String groupId, String artifactId) {
        String name = groupId + ":" + artifactId;
        if (name.equals("org.example:plates")) {
            return new NoCourse(Set.of());
        }
        if (name.equals("org.example:all")) {
            return new NoCourse(catalogs.keySet());
        }
        if (artifactId.equals("far")) {
            return new Undecided("the dependency 'far' cannot be fetched");
        }
        Catalog catalog = catalogs.get(name);
        return catalog == null ? new Undeclared(catalogs.keySet()) : new Found(new OtherCourse(catalog));
    }

    @Override
    public List<OtherCourse> all() {
        return catalogs.values().stream().map(OtherCourse::new).toList();
    }
}
