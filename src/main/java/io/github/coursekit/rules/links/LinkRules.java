package io.github.coursekit.rules.links;

import io.github.coursekit.rule.Rule;
import io.github.coursekit.target.CourseTargets;
import io.github.coursekit.target.OtherCourses;
import java.util.List;

/** The rules on links, images and other files. */
public final class LinkRules {

    private LinkRules() {}

    /**
     * {@return all of them}
     *
     * @param servers tells which links to other sites are dead
     * @param courses tells of the courses that this one depends on
     */
    public static List<Rule> all(ExternalServers servers, OtherCourses courses) {
        CourseTargets others = new CourseTargets(courses);
        return List.of(
                new AssetSize(),
                new AssetSvg(),
                new AssetType(),
                new AssetUnused(),
                new ImageAlt(),
                new ImageTarget(),
                new LinkAnchor(),
                new LinkAnchorUnique(),
                new LinkCourse(others),
                new LinkDraft(others),
                new LinkExternal(servers),
                new LinkHttps(),
                new LinkProtocolRelative(),
                new LinkReference(),
                new LinkScheme(),
                new LinkSelf(),
                new LinkSource(),
                new LinkSyntax(),
                new LinkTarget(),
                new LinkText());
    }
}
