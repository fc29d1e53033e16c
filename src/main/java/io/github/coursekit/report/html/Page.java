package io.github.coursekit.report.html;

import java.util.List;

/**
 * All that the page shows.
 *
 * @param assets style and script
 * @param overview the top of the page
 * @param filters what the violations can be filtered by
 * @param files the violations by file
 * @param rules the rules that have violations, the most frequent first
 * @param otherRules how many rules have none
 * @param tolerated the violations that do not count
 * @param map the course map
 * @param roles the roles that each stage needs an entry for
 * @param stages the stage coverage of each lesson that has stages or should have them
 * @param assessments the questions of each section
 * @param tests the assessments, one by one
 * @param lengths the words of each section
 */
record Page(
        Assets assets,
        Overview overview,
        Filters filters,
        List<FileGroup> files,
        List<RuleHelp> rules,
        int otherRules,
        Tolerated tolerated,
        CourseMap map,
        List<String> roles,
        List<StageCard> stages,
        List<ChartRow> assessments,
        List<TestRow> tests,
        List<ChartRow> lengths) {

    /** With more violations than that, files are closed at first: what a reader needs then is an overview. */
    private static final int OPEN_AT_FIRST = 30;

    boolean isOpenAtFirst() {
        return overview.health().total() <= OPEN_AT_FIRST;
    }
}
