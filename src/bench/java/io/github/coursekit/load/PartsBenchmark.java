package io.github.coursekit.load;

import io.github.coursekit.source.FolderSource;
import io.github.coursekit.bench.GenerateCourse;
import io.github.coursekit.course.Course;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.rule.CourseRule;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rules.BuiltInRules;
import io.github.coursekit.stages.StageRecogniser;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.work.Activity;
import io.github.coursekit.work.Threads;
import io.github.coursekit.work.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What each part of reading and linting costs for one lesson of about 4.6 KB, once the JVM is warm.
 *
 * <p>It stands in the package of the reader of lessons, which is nobody else's affair.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(PartsBenchmark.LESSONS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PartsBenchmark {

    static final int LESSONS = 200;

    private final LessonReader reader = new LessonReader(CourseSettings.DEFAULT);
    private final StageRecogniser stages = new StageRecogniser(CourseSettings.DEFAULT);
    private final List<LessonRule> lessonRules = new ArrayList<>();
    private final List<CourseRule> courseRules = new ArrayList<>();
    private final List<byte[]> files = new ArrayList<>();
    private final List<LessonText> texts = new ArrayList<>();
    private Course course;

    /** Generates a course and reads it once. */
    @Setup
    public void read() throws IOException {
        Path folder = Files.createTempDirectory("course-benchmark").resolve("content");
        GenerateCourse.write(folder, LESSONS, 0);
        course = new CourseLoader(FolderSource.of(folder), CourseSettings.DEFAULT, new Workers(Threads.of(1)))
                .load((text, activity) -> texts.add(text));
        for (LessonText text : texts) {
            files.add(Files.readAllBytes(folder.resolve(text.source().path())));
        }
        for (Rule rule : BuiltInRules.all()) {
            if (rule instanceof LessonRule lessonRule) {
                lessonRules.add(lessonRule);
            } else if (rule instanceof CourseRule courseRule) {
                courseRules.add(courseRule);
            }
        }
    }

    /** Bytes to text and lines. */
    @Benchmark
    public void decoding(Blackhole hole) {
        files.forEach(bytes -> hole.consume(SourceFile.decode("a.md", bytes)));
    }

    /** Finding the front matter and reading its YAML. */
    @Benchmark
    public void frontMatter(Blackhole hole) {
        for (LessonText text : texts) {
            FrontMatterBlock block = FrontMatterBlock.find(text.source());
            hole.consume(DataDocument.parse(text.source().text(), block.content(), block.notation()));
        }
    }

    /** Markdown to typed lists. */
    @Benchmark
    public void markdown(Blackhole hole) {
        texts.forEach(text -> hole.consume(
                MarkdownDocument.parse(text.source(), text.block().bodyStart())));
    }

    /** Finding stages in what Markdown gave. */
    @Benchmark
    public void stages(Blackhole hole) {
        for (LessonText text : texts) {
            String title = text.lesson().frontMatter().names().title().orElse("");
            hole.consume(stages.stages(text.markdown(), text.source().text(), "a.md", title));
        }
    }

    /** All of the above, and what is kept of a lesson. */
    @Benchmark
    public void wholeLesson(Blackhole hole) {
        files.forEach(bytes -> hole.consume(reader.read("a.md", bytes, Cascade.NONE, new Activity())));
    }

    /** All rules on lessons. */
    @Benchmark
    public void lessonRules(Blackhole hole) {
        for (LessonText text : texts) {
            lessonRules.forEach(rule -> rule.check(text, hole::consume));
        }
    }

    /** All rules on the course. */
    @Benchmark
    public void courseRules(Blackhole hole) {
        courseRules.forEach(rule -> rule.check(course, hole::consume));
    }
}
