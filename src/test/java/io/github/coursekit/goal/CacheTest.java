package io.github.coursekit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.coursekit.TestCourse;
import io.github.coursekit.cache.CacheFile;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.source.FolderSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that builds on earlier ones says just what a check from scratch says, whatever happened to the course or to the cache in between. */
class CacheTest {

    private static final List<ReportFormat> FORMATS = List.of(
            ReportFormat.SARIF,
            ReportFormat.JSON,
            ReportFormat.JUNIT,
            ReportFormat.CHECKSTYLE,
            ReportFormat.GITLAB,
            ReportFormat.HTML);

    @TempDir
    private Path folder;

    private Path cache;
    private TestCourse course;

    @BeforeEach
    void writeCourse() throws IOException {
        cache = folder.resolve("cache/course.lessons");
        course = new TestCourse(folder.resolve("project"))
                .file(
                        "course.yaml",
                        "rules: {image-alt: error}\noverrides: [{paths: ['b/**'], rules: {link-target: warning}}]\n")
                .file("content/_index.md", "---\ntitle: Home\n---\n")
                .file("content/a/_index.md", "---\ntitle: A\nweight: 1\ncascade: {type: page}\n---\nSee [b](../b/).\n")
                .file(
                        "content/a/stages.md",
                        "---\ntitle: DevOps and SRE\nweight: 1\ndate: 2020-01-01\n---\n## One\n\n- **DevOps**: x\n\n## Two\n\n- **DevOps**: x\n- **SRE**: y\n")
                .file(
                        "content/a/quiet.md",
                        "---\ntitle: Quiet\nweight: 1\n---\n<!-- course-ignore-next-line image-alt: drawn -->\n![](pan.svg) [x](../nothing/)\n\n<!-- course-ignore-file link-https: none -->\n")
                .file("content/a/pan.svg", "<svg/>")
                .file("content/b/_index.md", "---\ntitle: B\nweight: 1\n---\nText.\n")
                .file(
                        "content/b/links.md",
                        "---\ntitle: Links\nweight: 2\n---\n[a](../../a/Stages/) {{< ref \"stages\" >}}\n");
    }

    @Test
    void unchangedLessonsAreNotReadAgainAndReportsAreTheSame() throws Exception {
        Map<String, String> cold = reports(check(null));
        Check.Result first = check(cache);

        assertThat(first.input().result().cache().lessons()).isEqualTo(OptionalInt.of(0));
        assertThat(reports(first)).isEqualTo(cold);
        Check.Result second = check(cache);
        assertThat(second.input().result().cache().lessons()).isEqualTo(OptionalInt.of(6));
        assertThat(reports(second)).isEqualTo(cold);
    }

    @Test
    void whatIsUndecidedIsToldAgain() throws Exception {
        course.file("content/b/boxes.md", "---\ntitle: Boxes\nweight: 3\n---\n{{< box >}}\n\n[in](#inside)\n");
        check(cache);

        assertThat(asFromScratch()).isEqualTo(OptionalInt.of(7));
        assertThat(check(cache).remarks())
                .contains("1 link left undecided: what shortcodes write on the page is not known");
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws Exception {
        check(cache);
        course.file("content/b/links.md", "---\ntitle: Links\nweight: 2\n---\n[a](../nowhere/)\n");

        assertThat(asFromScratch()).isEqualTo(OptionalInt.of(5));
    }

    /** Also when size and modification time are those of before: a file that is not read again is one whose stamp tells all changes. */
    @Test
    void aChangeThatHidesIsSeenAsSoonAsStampsAreTrusted() throws Exception {
        Path lesson = folder.resolve("project/content/b/links.md");
        FileTime time = Files.getLastModifiedTime(lesson);
        String text = Files.readString(lesson);
        waitUntilTrusted("b/links.md");
        check(cache);
        assertThat(CacheFile.read(cache).get("b/links.md").key().stamp()).isPresent();
        Files.writeString(lesson, text.replace("../../a/Stages/", "../../a/stages/"));
        Files.setLastModifiedTime(lesson, time);

        assertThat(Files.size(lesson)).isEqualTo(text.length());
        assertThat(Files.getLastModifiedTime(lesson)).isEqualTo(time);
        waitUntilTrusted("b/links.md"); // so that it is the new stamp that tells, and not that there is none
        assertThat(asFromScratch()).isEqualTo(OptionalInt.of(5));
        Files.writeString(lesson, text);
        Files.setLastModifiedTime(lesson, time);
        assertThat(asFromScratch()).isEqualTo(OptionalInt.of(5));
        Path image = folder.resolve("project/content/a/pan.svg");
        assertThat(CacheFile.read(cache)).containsKey("a/pan.svg");
        FileTime ofImage = Files.getLastModifiedTime(image);
        Files.writeString(image, "<svg><");
        Files.setLastModifiedTime(image, ofImage);
        asFromScratch();
        waitUntilTrusted("a/pan.svg");
        check(cache);
        assertThat(CacheFile.read(cache)).containsKey("a/pan.svg");
        assertThat(reports(check(cache)).get("violations.json")).contains("not well-formed");
        asFromScratch();
    }

    @Test
    void anAncestorsCascadeConcernsAllBelowIt() throws Exception {
        check(cache);
        course.file("content/a/_index.md", "---\ntitle: A\nweight: 1\ncascade: {type: test}\n---\nSee [b](../b/).\n");

        assertThat(asFromScratch()).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void aRenamedFileIsAnother() throws Exception {
        check(cache);
        Path content = folder.resolve("project/content");
        Files.move(content.resolve("a/stages.md"), content.resolve("b/stages.md"));

        assertThat(asFromScratch()).isEqualTo(OptionalInt.of(5));
    }

    @Test
    void anOverrideConcernsTheFilesThatItNames() throws Exception {
        check(cache);
        course.file(
                "course.yaml",
                "rules: {image-alt: error}\noverrides: [{paths: ['b/**'], rules: {link-target: error}}]\n");

        assertThat(asFromScratch()).isEqualTo(OptionalInt.of(4));
    }

    @Test
    void settingsConcernAllLessons() throws Exception {
        check(cache);
        course.file("course.yaml", "roles: [DevOps, QA]\n");

        assertThat(asFromScratch()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void aDamagedCacheIsAsGoodAsNone() throws Exception {
        Map<String, String> cold = reports(check(null));
        check(cache);
        byte[] sound = Files.readAllBytes(cache);
        List<byte[]> damages =
                new ArrayList<>(List.of(new byte[0], "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        for (int at = 0; at < sound.length; at += Math.max(1, sound.length / 20)) {
            byte[] flipped = sound.clone();
            flipped[at] ^= 0x41;
            damages.add(flipped);
            damages.add(Arrays.copyOf(sound, at));
        }
        for (byte[] damage : damages) {
            Files.write(cache, damage);

            Check.Result rebuilding = check(cache);
            assertThat(rebuilding.input().result().cache().lessons()).isEqualTo(OptionalInt.of(0));
            assertThat(reports(rebuilding)).isEqualTo(cold);
            assertThat(check(cache).input().result().cache().lessons()).isEqualTo(OptionalInt.of(6));
        }
    }

    @Test
    void buildsAtOnceDoNotDisturbEachOther() throws Exception {
        Map<String, String> cold = reports(check(null));
        ExecutorService builds = Executors.newFixedThreadPool(4);
        try {
            List<Callable<OptionalInt>> runs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Path reports = folder.resolve("reports" + i);
                runs.add(() -> check(cache, reports).input().result().cache().lessons());
            }
            for (Future<OptionalInt> run : builds.invokeAll(runs)) {
                assertThat(run.get()).isPresent();
            }
        } finally {
            builds.shutdown();
        }

        assertThat(reports(check(cache))).isEqualTo(cold);
        assertThat(check(cache).input().result().cache().lessons()).isEqualTo(OptionalInt.of(6));
    }

    @Test
    void aCacheThatCannotBeWrittenIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Check.Result result = check(file.resolve("course.lessons"));

        assertThat(result.warnings()).hasSize(1);
        assertThat(result.warnings().get(0)).startsWith("The cache ").contains("cannot be written");
        assertThat(result.lessons()).isEqualTo(6);
    }

    @Test
    void whatIsGoneFromTheCourseIsGoneFromTheCache() throws Exception {
        check(cache);
        assertThat(CacheFile.read(cache)).containsKey("a/stages.md").hasSize(7);
        Files.delete(folder.resolve("project/content/a/stages.md"));
        check(cache);

        assertThat(CacheFile.read(cache)).doesNotContainKey("a/stages.md").hasSize(6);
    }

    /** Nor when the system vouches for it, which a check asks only if it has a cache. */
    @Test
    void aFileThatCannotBeReadIsKnownByNothing() throws Exception {
        course.file("course.yaml", "limits: {file-size: 300B}\n")
                .file("content/b/long.md", "---\ntitle: Long\n---\n" + "x".repeat(400) + "\n");
        waitUntilTrusted("b/long.md");

        asFromScratch();
        assertThat(asFromScratch()).isEqualTo(OptionalInt.of(6));
    }

    /** The stamp of a file is trusted once it has not changed for a while, on the file systems of most machines. */
    private void waitUntilTrusted(String path) throws Exception {
        FolderSource content = FolderSource.of(folder.resolve("project/content"));
        Instant end = Instant.now().plusSeconds(10);
        while (content.stamp(path).isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assumeThat(content.stamp(path)).isPresent();
    }

    /** How many lessons came from the cache; all reports are those of a check without one. */
    private OptionalInt asFromScratch() throws Exception {
        Check.Result warm = check(cache);
        Map<String, String> reports = reports(warm);
        assertThat(reports).isEqualTo(reports(check(null)));
        return warm.input().result().cache().lessons();
    }

    private Check.Result check(@Nullable Path cacheFile) throws Exception {
        return check(cacheFile, folder.resolve("reports"));
    }

    private Check.Result check(@Nullable Path cacheFile, Path reports) throws Exception {
        Project project = course.project(Project.Kind.COURSE);
        return Check.run(new Check.Request(
                        project,
                        Severity.ERROR,
                        0,
                        FORMATS,
                        reports,
                        project.defaultBaselineFile(),
                        null,
                        null,
                        cacheFile))
                .orElseThrow();
    }

    private Map<String, String> reports(Check.Result result) throws IOException {
        Map<String, String> reports = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
            for (Path file : files.toList()) {
                reports.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(reports).hasSize(FORMATS.size());
        reports.put("summary", result.summary());
        return reports;
    }
}
