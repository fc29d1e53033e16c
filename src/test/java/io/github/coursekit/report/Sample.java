package io.github.coursekit.report;

import io.github.coursekit.TestCourse;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.lint.SuppressedViolation;
import io.github.coursekit.load.CourseLoader;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.UndecidedPlace;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.source.CheckedSource;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A small course and what rules said of it. The rules are made up, so that the reports of it change with the formats only.
 *
 * <pre>{@code
 * new Sample(folder).file("a.md", "salt").input();
 * }</pre>
 */
final class Sample {

    private final Path folder;
    private final TestCourse course;
    private final List<Violation> violations = new ArrayList<>();
    private final List<SuppressedViolation> suppressed = new ArrayList<>();
    private final List<UndecidedPlace> undecided = new ArrayList<>();

    Sample(Path folder) {
        this.folder = folder;
        this.course = new TestCourse(folder);
    }

    /** One of everything that a report can show, with characters that formats have to escape. */
    static ReportInput ofEverything(Path folder) throws IOException {
        String salt = "heat & salt/caf\u00E9 #1.md";
        Sample sample = new Sample(folder)
                .file("clean.md", "---\ntitle: Clean\n---\nNothing to see.\n")
                .file(salt, "---\ntitle: Salt\nweight: 1\n---\nSome salt,\nmore salt, 100%.\n")
                .file("pan.md", "---\ntitle: Pan\nweight: 1\n---\nsame\nsame\n");
        return sample.found(Severity.INFO, sample.first("pan.md", "Pan"), "Worth knowing")
                .found(
                        Severity.WARNING,
                        Finding.at(sample.first("pan.md", "same"), "The line is there twice")
                                .advice("remove it"))
                .found(
                        Severity.WARNING,
                        Finding.at(sample.last("pan.md", "same"), "The line is there twice")
                                .advice("remove it")
                                .fix(Fix.of("Remove it", new TextEdit(sample.last("pan.md", "same\n"), ""))))
                .found(
                        Severity.ERROR,
                        Finding.at(sample.first("pan.md", "1"), "weight 1 is also the weight of '" + salt + "'")
                                .advice("give each a weight of its own")
                                .related(sample.first(salt, "1"), "the first"))
                .found(
                        Severity.ERROR,
                        Finding.at(sample.first(salt, "salt,\nmore"), "Salt, <much> & \"more\": ]]> \u0001\n::error::x")
                                .fix(Fix.of(
                                        "Take pepper", new TextEdit(sample.first(salt, "more salt"), "pepper \u00FC"))))
                .suppressed(SuppressedViolation.Kind.COMMENT, sample.first(salt, "Salt"), "it is meant")
                .suppressed(SuppressedViolation.Kind.BASELINE, sample.first("pan.md", "Pan"), "in the baseline")
                .undecided(sample.first(salt, "Some"), "the theme 'docsy' is not here")
                .input("src/main/course", Severity.ERROR);
    }

    Sample file(String path, String text) throws IOException {
        course.file(path, text);
        return this;
    }

    Sample found(Severity severity, Location location, String fact) {
        return found(severity, Finding.at(location, fact));
    }

    Sample found(Severity severity, Finding finding) {
        violations.add(new Violation(rule(severity), severity, finding));
        return this;
    }

    Sample suppressed(SuppressedViolation.Kind kind, Location location, String reason) {
        Violation violation =
                new Violation(rule(Severity.WARNING), Severity.WARNING, Finding.at(location, "What was found"));
        suppressed.add(new SuppressedViolation(violation, kind, reason));
        return this;
    }

    Sample undecided(Location location, String cause) {
        undecided.add(new UndecidedPlace(location, cause));
        return this;
    }

    private static RuleDescriptor rule(Severity severity) {
        String name = severity.name().toLowerCase(Locale.ROOT);
        return new RuleDescriptor("sample-" + name, "There is nothing of severity " + name, severity);
    }

    /** The first place of some text in a file. */
    Location first(String path, String text) throws IOException {
        return location(path, Files.readString(folder.resolve(path)).indexOf(text), text);
    }

    /** The last place of some text in a file. */
    Location last(String path, String text) throws IOException {
        return location(path, Files.readString(folder.resolve(path)).lastIndexOf(text), text);
    }

    private static Location location(String path, int start, String text) {
        return new Location(path, new TextRange(start, start + text.length()));
    }

    ReportInput input() throws IOException {
        return input("", Severity.ERROR);
    }

    ReportInput input(String contentFolder, Severity failing) throws IOException {
        CheckedSource source = new CheckedSource(FolderSource.of(folder));
        Course loaded = new CourseLoader(source, CourseSettings.DEFAULT, new Workers(Threads.of(2))).load();
        List<RulePage> rules = Stream.of(Severity.values())
                .map(severity -> new RulePage(rule(severity), Sample.class))
                .toList();
        LintResult result = new LintResult(
                loaded,
                rules,
                violations,
                suppressed,
                undecided,
                Set.of(),
                new LintResult.CacheUse(OptionalInt.empty(), Optional.empty()));
        return new ReportInput(
                result,
                new ReportPaths(contentFolder),
                new SourceLines(source, result.places()),
                List.of("DevOps", "SRE"),
                failing,
                new Origin("check", "org.example/kitchen", "1.0"));
    }
}
