package io.github.coursekit.report.html;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.text.TextRange;
import java.util.List;

/** Makes the stage coverage of all lessons that have stages or should have them. */
final class StageMatrix {

    private static final String MUST_HAVE_STAGES = "stage-present";

    private final LessonFacts facts;
    private final ReportPaths paths;
    private final List<String> roles;

    private StageMatrix(LessonFacts facts, ReportPaths paths, List<String> roles) {
        this.facts = facts;
        this.paths = paths;
        this.roles = roles;
    }

    static List<StageCard> of(List<Lesson> lessons, LessonFacts facts, ReportPaths paths, List<String> roles) {
        StageMatrix matrix = new StageMatrix(facts, paths, roles);
        return lessons.stream().filter(matrix::isShown).map(matrix::card).toList();
    }

    private boolean isShown(Lesson lesson) {
        return !lesson.stages().isEmpty()
                || facts.allViolations(lesson).stream()
                        .anyMatch(violation -> violation.rule().id().equals(MUST_HAVE_STAGES));
    }

    private StageCard card(Lesson lesson) {
        return new StageCard(
                Shown.title(lesson),
                Shown.text(paths.of(lesson.at(new TextRange(0, 0)))),
                facts.link(lesson),
                roles.stream().map(Shown::text).toList(),
                lesson.stages().stream().map(this::row).toList());
    }

    private StageCard.StageRow row(Stage stage) {
        return new StageCard.StageRow(
                Shown.text(stage.title()),
                roles.stream().map(role -> mark(stage, role)).toList());
    }

    private static StageCard.Mark mark(Stage stage, String role) {
        return stage.entry(role).map(StageMatrix::mark).orElse(StageCard.Mark.MISSING);
    }

    private static StageCard.Mark mark(RoleEntry entry) {
        return entry.empty() ? StageCard.Mark.EMPTY : StageCard.Mark.PRESENT;
    }
}
