package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages of a course by their bare names, in each language. Letter case does not count. */
final class BarePageNames {

    private final Languages languages;

    /** By language, then by name in lower case. */
    private final Map<String, Map<String, List<Lesson>>> byName = new HashMap<>();

    BarePageNames(Languages languages) {
        this.languages = languages;
    }

    /** A translation does not make the name of its page ambiguous. */
    void add(String language, Lesson lesson, String... names) {
        for (String name : names) {
            List<Lesson> named = byName.computeIfAbsent(language, key -> new HashMap<>())
                    .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(1));
            if (named.isEmpty() || languages.suffix(lesson.path()).isEmpty() || languages.declared()) {
                named.add(lesson);
            }
        }
    }

    /** The pages of a name in a language. */
    List<Lesson> named(String language, String name) {
        return byName.getOrDefault(language, Map.of()).getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }
}
