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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern ASKED = Pattern.compile("did you mean ('.*')\\?");

    private final ReportPaths paths;
    private final SourceLines sources;
    private final LintResult.Places places;
    private final Screen screen;
    private final String explain;

    /**
     * Prepares for a result.
     *
     * @param explain the command that explains a rule
     */
    FrameReport(ReportInput input, Screen screen, String explain) {
        this.explain = explain;
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
            boolean said = preview.isPresent() && !advice.isEmpty() && isSaidBy(advice, violation.fix());
            addFix(frame, said ? "" : violation.fix().description(), preview);
        }
        if (explained) {
            frame.command(
                    "note",
                    "why:",
                    explain + " -Dcourse.rule=" + violation.rule().id());
        }
        return frame + System.lineSeparator();
    }

    /** What the fix says, and perhaps more exactly, is not said before. */
    private static String advice(Violation violation) {
        String advice = violation.finding().advice();
        Fix fix = violation.fix();
        boolean said = fix != null
                && (startsAlike(fix.description(), advice)
                        || (advice.equals("remove it") && startsAlike(fix.description(), "remove ")));
        return said ? "" : advice;
    }

    private static boolean startsAlike(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    /** Where the advice asks {@code did you mean 'weight'?}, or begins as the fix does, the lines of the fix say what is left to say. */
    private static boolean isSaidBy(String advice, Fix fix) {
        Matcher asked = ASKED.matcher(advice);
        return asked.matches()
                ? fix.description().contains(asked.group(1))
                : startsAlike(fix.description(), advice.replaceFirst(" .*", " "));
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

    private static void addFix(Frame frame, String description, Optional<Preview> preview) {
        if (!description.isEmpty()) {
            frame.note("help", Ink.HELP, description);
        }
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
