package io.github.coursekit.report;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SourceLines;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A violation as rustc and ruff show one: what was found, where, the source with a mark under it, the second place, and the mend.
 *
 * <pre>
 * error[weight-unique]: weight 1 is also the weight of 'a.md'
 *  --> b.md:3:9
 *   |
 * 3 | weight: 1
 *   |         ^ give each sibling a weight of its own
 * </pre>
 */
final class FrameReport {

    private static final int MOST_FIXED_LINES = 4;

    private final ReportPaths paths;
    private final SourceLines sources;
    private final LintResult.Places places;
    private final Screen screen;

    FrameReport(ReportInput input, Screen screen) {
        this.paths = input.paths();
        this.sources = input.lines();
        this.places = input.result().places();
        this.screen = screen;
    }

    /**
     * A violation as a block of lines, with an empty one at its end.
     *
     * @param violation the violation
     * @param explained whether to say how its rule is explained
     */
    String block(Violation violation, boolean explained) {

        Optional<Preview> preview = Optional.ofNullable(violation.fix()).flatMap(fix -> Preview.of(fix, sources));
        Frame frame = new Frame(screen, lastLine(violation, preview));
        Ink ink = Ink.of(violation.severity());
        String severity = violation.severity().name().toLowerCase(Locale.ROOT);
        frame.headline(
                "%s[%s]".formatted(severity, violation.rule().id()),
                ink,
                violation.finding().fact());
        String advice = advice(violation);
        boolean advised = addPlace(frame, violation.location(), new Mark('^', ink, advice));
        if (violation.related() != null) {
            addRelated(frame, violation.related());
        }
        if (!advised) {
            frame.note("help", Ink.HELP, advice);
        }
        if (violation.fix() != null) {
            addFix(frame, violation.fix(), preview);
        }
        if (explained) {
            String command = "course:explain -Dcourse.rule=" + violation.rule().id();
            frame.note("note", Ink.STRONG, command + " tells why");
        }
        return frame + System.lineSeparator();
    }

    /** What a fix would only say again is not said. */
    private static String advice(Violation violation) {
        String advice = violation.finding().advice();
        Fix fix = violation.fix();
        return fix != null && fix.description().equalsIgnoreCase(advice) ? "" : advice;
    }

    private int lastLine(Violation violation, Optional<Preview> preview) {
        int last = places.end(violation.location()).line();
        if (violation.related() != null) {
            last = Math.max(last, places.end(violation.related().location()).line());
        }
        return Math.max(last, preview.map(Preview::lastLine).orElse(1));
    }

    /** Adds a place with its source, and tells whether the label of the mark is shown. */
    private boolean addPlace(Frame frame, Location location, Mark mark) {
        frame.arrow(paths.of(location) + ":" + places.start(location));
        Optional<SourceFile> file = sources.file(location.path());
        if (file.isEmpty()) {
            return mark.label().isEmpty();
        }
        frame.blank();
        return new Snippet(frame, file.get()).draw(location.range(), mark);
    }

    private void addRelated(Frame frame, RelatedLocation related) {
        frame.blank();
        boolean labelled = addPlace(frame, related.location(), new Mark('-', Ink.FRAME, related.message()));
        if (!labelled) {
            Wrapped.lines(frame.text(related.message()), frame.columns()).forEach(line -> frame.mark(line, Ink.FRAME));
        }
    }

    private static void addFix(Frame frame, Fix fix, Optional<Preview> preview) {
        frame.note("help", Ink.HELP, fix.description());
        if (preview.isEmpty()) {
            return;
        }
        Snippet snippet = new Snippet(frame, preview.get().file());
        Map<Integer, List<TextRange>> lines = preview.get().lines();
        frame.blank();
        lines.entrySet().stream()
                .limit(MOST_FIXED_LINES)
                .forEach(line -> snippet.drawLine(line.getKey(), line.getValue(), new Mark('~', Ink.HELP, "")));
        if (lines.size() > MOST_FIXED_LINES) {
            frame.mark(frame.ellipsis(), Ink.HELP);
        }
    }
}
