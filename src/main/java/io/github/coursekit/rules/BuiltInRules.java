package io.github.coursekit.rules;

import io.github.coursekit.rule.Rule;
import io.github.coursekit.rules.assessments.AssessmentRules;
import io.github.coursekit.rules.courses.MovedPages;
import io.github.coursekit.rules.courses.WholeCourseRules;
import io.github.coursekit.rules.encoding.EncodingRules;
import io.github.coursekit.rules.frontmatter.FrontMatterRules;
import io.github.coursekit.rules.links.ExternalServers;
import io.github.coursekit.rules.links.LinkRules;
import io.github.coursekit.rules.shortcodes.ShortcodeRules;
import io.github.coursekit.rules.stages.StageRules;
import io.github.coursekit.rules.structure.StructureRules;
import io.github.coursekit.rules.weights.WeightRules;
import io.github.coursekit.target.OtherCourses;
import java.util.List;
import java.util.stream.Stream;

/** The rules that come with the plugin. A new rule is a class in its topic's package, a line in that topic's list and a page. */
public final class BuiltInRules {

    private BuiltInRules() {}

    /** {@return all of them; no server is asked, and neither another course nor an older version is known} */
    public static List<Rule> all() {
        return all(ExternalServers.NOBODY, OtherCourses.UNKNOWN, MovedPages.NONE);
    }

    /**
     * {@return all of them}
     *
     * @param servers tells which links to other sites are dead
     * @param courses tells of the courses that this one depends on
     * @param moved the pages that moved since an older version
     */
    public static List<Rule> all(ExternalServers servers, OtherCourses courses, MovedPages moved) {
        return Stream.of(
                        AssessmentRules.all(),
                        WholeCourseRules.all(moved),
                        EncodingRules.all(),
                        FrontMatterRules.all(),
                        LinkRules.all(servers, courses),
                        ShortcodeRules.all(),
                        StageRules.all(),
                        StructureRules.all(),
                        WeightRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
