package io.github.coursekit.report.html;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.report.ReportPaths;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.Position;
import io.github.coursekit.text.TextEdit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes violations ready to be shown. */
final class ViolationViews {

    private static final int SHOWN_EDITS = 3;

    private final LintResult.Places places;
    private final ReportPaths paths;
    private final SourceLines lines;
    private final SectionIndex sections;

    ViolationViews(LintResult result, ReportPaths paths, SourceLines lines, SectionIndex sections) {
        this.places = result.places();
        this.paths = paths;
        this.lines = lines;
        this.sections = sections;
    }

    ViolationView of(Violation violation) {
        Location location = violation.location();
        return new ViolationView(
                violation.rule().id(),
                violation.severity().name().toLowerCase(Locale.ROOT),
                sections.key(sections.nearest(location.path())),
                places.start(location).toString(),
                Shown.text(violation.message()),
                visibleLine(location),
                second(location, violation.related()),
                mend(violation.fix()));
    }

    /** Path, line and column. */
    String place(Location location) {
        return Shown.text(paths.of(location)) + ":" + places.start(location);
    }

    private @Nullable MarkedLine visibleLine(Location location) {
        MarkedLine line = line(location);
        return line.isBlank() ? null : line;
    }

    private MarkedLine line(Location location) {
        Position end = location.range().isEmpty() ? places.start(location) : places.end(location);
        return MarkedLine.of(lines.line(location), places.start(location), end);
    }

    /** In the same file line and column say enough. */
    private ViolationView.@Nullable Second second(Location first, @Nullable RelatedLocation related) {
        if (related == null) {
            return null;
        }
        Location second = related.location();
        boolean sameFile = second.path().equals(first.path());
        return new ViolationView.Second(
                sameFile ? places.start(second).toString() : place(second),
                Shown.text(related.message()),
                visibleLine(second));
    }

    private ViolationView.@Nullable Mend mend(@Nullable Fix fix) {
        if (fix == null) {
            return null;
        }
        List<ViolationView.Edit> edits =
                fix.edits().stream().limit(SHOWN_EDITS).map(this::edit).toList();
        return new ViolationView.Mend(
                Shown.text(fix.description()), edits, fix.edits().size() - edits.size());
    }

    private ViolationView.Edit edit(TextEdit edit) {
        return new ViolationView.Edit(line(edit.location()), MarkedLine.visible(edit.replacement()));
    }
}
