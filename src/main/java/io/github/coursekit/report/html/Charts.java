package io.github.coursekit.report.html;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares the sections that hold lessons: how long they are, and how they are assessed. */
final class Charts {

    private final SectionIndex sections;
    private final LessonFacts facts;
    private final List<Section> top;
    private final List<Section> compared;

    Charts(SectionIndex sections, LessonFacts facts) {
        this.sections = sections;
        this.facts = facts;
        this.top = SectionIndex.chain(sections.all().get(0));
        this.compared = sections.all().stream()
                .filter(section -> !SectionIndex.lessons(section).isEmpty())
                .toList();
    }

    List<ChartRow> lengths() {
        long full = compared.stream()
                .mapToLong(section -> LessonFacts.words(SectionIndex.lessons(section)))
                .max()
                .orElse(0);
        return compared.stream().map(section -> length(section, full)).toList();
    }

    private ChartRow length(Section section, long full) {
        List<Lesson> lessons = SectionIndex.lessons(section);
        int words = LessonFacts.words(lessons);
        List<Bar.Part> parts = lessons.stream()
                .map(lesson -> new Bar.Part(
                        lesson.words(),
                        "length",
                        Shown.title(lesson) + ": " + Shown.count(lesson.words(), "word") + ", "
                                + Shown.time(lesson.minutes())))
                .toList();
        String figures = Shown.time(Lesson.minutes(words)) + ", " + Shown.count(words, "word") + " in "
                + Shown.count(lessons.size(), "lesson");
        return new ChartRow(Shown.title(section), within(section), "", figures, Bar.of(parts, full));
    }

    List<ChartRow> assessments() {
        long full = compared.stream()
                .mapToLong(section ->
                        tests(section).stream().mapToLong(TestRow::questions).sum())
                .max()
                .orElse(0);
        return compared.stream().map(section -> assessed(section, full)).toList();
    }

    private ChartRow assessed(Section section, long full) {
        List<TestRow> tests = tests(section);
        long questions = tests.stream().mapToLong(TestRow::questions).sum();
        List<Bar.Part> parts =
                tests.stream().flatMap(test -> test.parts().stream()).toList();
        String figures = Shown.count(questions, "question") + " in " + Shown.count(tests.size(), "assessment");
        return tests.isEmpty()
                ? new ChartRow(Shown.title(section), within(section), "", "no assessment", new Bar(List.of()))
                : new ChartRow(
                        Shown.title(section),
                        within(section),
                        TestRow.worst(tests),
                        figures + ", " + TestRow.verdict(tests),
                        Bar.of(parts, full));
    }

    /** All assessments of the course, by section. */
    List<TestRow> tests() {
        return compared.stream().flatMap(section -> tests(section).stream()).toList();
    }

    private List<TestRow> tests(Section section) {
        return SectionIndex.lessons(section).stream()
                .filter(lesson -> lesson.assessment().isPresent())
                .map(lesson -> TestRow.of(lesson, Shown.title(section), facts))
                .toList();
    }

    /** The sections around a section, up to the top of the course: what holds everything tells nothing apart. */
    private String within(Section section) {
        List<String> titles = new ArrayList<>();
        Section around = section;
        while (!top.contains(around)) {
            around = sections.nearest(around.path());
            titles.add(0, Shown.title(around));
        }
        return titles.stream().skip(1).collect(Collectors.joining(" / "));
    }
}
