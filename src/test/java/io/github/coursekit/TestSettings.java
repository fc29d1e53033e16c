package io.github.coursekit;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.OwnSchema;
import io.github.coursekit.site.Site;
import java.util.List;

/** Settings of a course that differ from the defaults in what a test is about. */
public final class TestSettings {

    private static final CourseSettings DEFAULT = CourseSettings.DEFAULT;

    private List<OwnSchema> schemas = List.of();
    private List<String> prerequisiteKeys = List.of();
    private Site site = Site.DEFAULT;

    public TestSettings schemas(OwnSchema... values) {
        schemas = List.of(values);
        return this;
    }

    public TestSettings prerequisiteKeys(String... keys) {
        prerequisiteKeys = List.of(keys);
        return this;
    }

    public TestSettings site(Site value) {
        site = value;
        return this;
    }

    public CourseSettings make() {
        return new CourseSettings(
                DEFAULT.roles(),
                DEFAULT.stageLessons(),
                DEFAULT.ignoredStageTitles(),
                schemas,
                DEFAULT.requiredHeadings(),
                prerequisiteKeys,
                site,
                DEFAULT.exclude(),
                DEFAULT.limits());
    }
}
