package io.github.coursekit.maven;

import io.github.coursekit.goal.GoalException;
import io.github.coursekit.goal.ReportFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The formats in which a goal reports: those that are asked for, and the one that GitHub's CI shows where this runs there. */
final class WantedFormats {

    private WantedFormats() {}

    /** Those of some names, in their order; {@code otherwise} where none is named. */
    static List<ReportFormat> of(@Nullable List<String> names, List<ReportFormat> otherwise) throws GoalException {
        Set<ReportFormat> wanted = new LinkedHashSet<>();
        for (String name : names == null ? List.<String>of() : names) {
            wanted.add(ReportFormat.of(name));
        }
        if (wanted.isEmpty()) {
            wanted.addAll(otherwise);
        }
        if ("true".equals(System.getenv("GITHUB_ACTIONS"))) {
            wanted.add(ReportFormat.GITHUB);
        }
        return List.copyOf(wanted);
    }
}
