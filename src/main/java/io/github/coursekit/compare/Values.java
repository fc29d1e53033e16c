package io.github.coursekit.compare;

import io.github.coursekit.course.PlainValue;
import io.github.coursekit.site.LessonKeys;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values of front matter that count, as one text each. */
final class Values {

    /** What a page says by these is told by where it is served, and whether. */
    private static final Set<String> TOLD_OTHERWISE =
            Set.of("_build", "aliases", "build", "draft", "headless", "slug", "url");

    /** The settings of assessments in lower case, by each of their spellings. */
    private static final Map<String, String> SETTINGS = LessonKeys.OF_ASSESSMENTS.stream()
            .flatMap(key -> List.of(key, LessonKeys.snakeCase(key)).stream().distinct())
            .collect(Collectors.toUnmodifiableMap(
                    key -> key.toLowerCase(Locale.ROOT),
                    key -> key.replace("_", "").toLowerCase(Locale.ROOT)));

    private Values() {}

    /** The values of a page's keys that no other property of it tells; settings of assessments under one spelling. */
    static SortedMap<String, String> of(PlainValue.Entries entries) {
        SortedMap<String, String> values = new TreeMap<>();
        for (PlainValue.Entry entry : entries.entries()) {
            String key = entry.key().toLowerCase(Locale.ROOT);
            if (!TOLD_OTHERWISE.contains(key)) {
                values.put(SETTINGS.getOrDefault(key, key), ValueText.of(entry.value()));
            }
        }
        return values;
    }

    /** Whether a key is a setting of assessments. */
    static boolean isSetting(String key) {
        return SETTINGS.containsValue(key);
    }
}
