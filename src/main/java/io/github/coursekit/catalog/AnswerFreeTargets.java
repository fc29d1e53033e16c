package io.github.coursekit.catalog;

import io.github.coursekit.course.PlainValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the destinations of a lesson lead, without those that stand in front matter only where a catalog does not tell it: the image of an explanation is one. Their
 * order tells nothing.
 */
final class AnswerFreeTargets {

    /** What may stand in front matter; a path may be an argument of a shortcode, too. */
    private static final Set<String> OF_FRONT_MATTER = Set.of("path", "prerequisite");

    private AnswerFreeTargets() {}

    /**
     * {@return what a catalog tells}
     *
     * @param targets all of a lesson
     * @param all the front matter that no other property tells; without the questions of an assessment
     * @param told what a catalog tells of that
     * @param assessment the questions as a catalog tells them
     */
    static List<CatalogTarget> of(
            List<CatalogTarget> targets,
            PlainValue.Entries all,
            PlainValue.Entries told,
            Optional<CatalogAssessment> assessment) {
        Set<String> hidden = texts(all).collect(Collectors.toSet());
        Set<String> shown = Stream.concat(texts(told), assessment.stream().flatMap(CatalogAssessment::images))
                .collect(Collectors.toSet());
        return targets.stream()
                .filter(target -> {
                    String named = target.destination().strip();
                    return !OF_FRONT_MATTER.contains(target.as())
                            || shown.contains(named)
                            || (assessment.isEmpty() && !hidden.contains(named));
                })
                .distinct()
                .sorted(CatalogTarget.ORDER)
                .toList();
    }

    private static Stream<String> texts(PlainValue value) {
        if (value instanceof PlainValue.Text text) {
            return Stream.of(text.text().strip());
        } else if (value instanceof PlainValue.Items items) {
            return items.items().stream().flatMap(AnswerFreeTargets::texts);
        } else if (value instanceof PlainValue.Entries entries) {
            return entries.entries().stream().flatMap(entry -> texts(entry.value()));
        }
        return Stream.empty();
    }
}
