package io.github.coursekit.report.html;

import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.Outline;
import io.github.coursekit.report.ChangesInput;
import io.github.coursekit.report.ChangesReport;
import java.util.List;

/**
 * All that the page of a comparison shows.
 *
 * @param assets the style
 * @param title what the course is called
 * @param before how the old version is called
 * @param after how the new version is called
 * @param verdict whether the new version is large enough, a sentence without a full stop
 * @param icon the picture of that
 * @param bump what the changes ask for, a word
 * @param next the least version that is large enough; empty where that is not known
 * @param count how many changes there are
 * @param groups the changes by what they ask for, the worst first
 * @param old the map of the old version
 * @param young the map of the new version
 * @param undecided what could not be compared
 * @param stale what is accepted and should be no more
 */
record ChangesPage(
        Assets assets,
        String title,
        String before,
        String after,
        String verdict,
        String icon,
        String bump,
        String next,
        String count,
        List<BumpGroup> groups,
        MarkedMap old,
        MarkedMap young,
        List<String> undecided,
        List<String> stale) {

    static ChangesPage of(ChangesInput input) {
        boolean small = input.fault().isPresent();
        Bump bump = input.comparison().bump();
        return new ChangesPage(
                Assets.ofChanges(),
                Shown.text(title(input.outlineAfter())),
                Shown.text(input.before()),
                Shown.text(input.after().orElse("the course as it is")),
                Shown.text(verdict(input)),
                small ? "error" : input.verdict().isPresent() ? "clean" : "info",
                bump == Bump.NONE ? "nothing" : bump.word(),
                input.verdict().map(verdict -> verdict.required().toString()).orElse(""),
                ChangesReport.count(input.comparison()),
                BumpGroup.of(input.comparison()),
                MarkedMap.before(input),
                MarkedMap.after(input),
                input.comparison().undecided().stream().map(Shown::text).toList(),
                input.comparison().stale().stream().map(Shown::text).toList());
    }

    /** Of a course whose top has no page that of the only section in it. */
    private static String title(Outline top) {
        String own = top.place().title();
        return own.isEmpty() && top.children().size() == 1
                ? title(top.children().get(0))
                : own.isEmpty() ? "Course" : own;
    }

    private static String verdict(ChangesInput input) {
        if (input.fault().isPresent()) {
            return "The version " + input.after().orElse("") + " is too small";
        }
        return input.verdict().isPresent()
                ? "The version " + input.after().orElse("") + " is large enough"
                : "Whether the version is large enough is not known";
    }
}
