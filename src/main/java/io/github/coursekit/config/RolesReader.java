package io.github.coursekit.config;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.stages.StageRecogniser;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads {@code roles}: what each stage needs an entry for. Those of a later layer replace those of an earlier one. */
final class RolesReader {

    private List<String> roles = CourseSettings.DEFAULT.roles();

    List<String> roles() {
        return roles;
    }

    void read(DataNode value, ConfigurationValues values) {
        List<String> found = values.texts("roles", value);
        long distinct = found.stream()
                .map(role -> role.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (found.isEmpty()) {
            values.problem(value.range(), "roles must name at least one role");
        } else if (distinct < found.size()) {
            values.problem(value.range(), "roles names a role twice");
        } else if (!found.stream().allMatch(StageRecogniser::canBeRole)) {
            String wrong = found.stream()
                    .filter(role -> !StageRecogniser.canBeRole(role))
                    .collect(Collectors.joining("', '"));
            values.problem(
                    value.range(),
                    "no entry can have the role '" + wrong
                            + "': a label ends at a colon or dash and begins with a letter or digit");
        } else {
            roles = found;
        }
    }
}
