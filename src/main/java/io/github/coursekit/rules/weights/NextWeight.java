package io.github.coursekit.rules.weights;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The weight that puts a new page behind those beside it. */
public final class NextWeight {

    private NextWeight() {}

    /**
     * {@return the weight; 1 for a page that is alone, none where something else than weights orders those beside it, or where it has no place among siblings}
     *
     * @param course the course with the page in it, without a weight
     * @param page the page
     */
    public static OptionalLong of(Course course, Lesson page) {
        return siblings(course, page).stream()
                .map(all -> all.stream().filter(other -> !other.equals(page)).toList())
                .mapToLong(NextWeight::behind)
                .filter(weight -> weight > 0)
                .findFirst();
    }

    /**
     * {@return the pages that compete with a page in one order, itself among them, in Hugo's order; empty where it has no place among others}
     *
     * @param course the course
     * @param page a page of it
     */
    public static Optional<List<Lesson>> siblings(Course course, Lesson page) {
        return Siblings.of(course).stream()
                .map(Siblings.Group::all)
                .filter(all -> all.contains(page))
                .findFirst();
    }

    /** 0 where weights do not order the others. */
    private static long behind(List<Lesson> others) {
        if (others.isEmpty()) {
            return 1;
        }
        if (!Siblings.areOrderedByWeight(others)) {
            return 0;
        }
        long last = others.stream()
                .mapToLong(lesson -> lesson.frontMatter().order().weight())
                .max()
                .orElse(0);
        return Math.max(0, last) + NewWeights.step(others);
    }
}
