package io.github.coursekit.course;

import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.text.IgnoringCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The keys that a course has of its own: what a good part of its lessons have is no slip, whatever it is near to. Assessments and what a platform lists by
 * itself do not count: platforms read their keys by name, so that a slip stays one however many share it.
 */
public final class CourseKeys {

    /** Fewer lessons make no habit. */
    private static final int FEWEST = 3;

    /** Fewer lessons may share a misspelt key because one was copied from the other. */
    private static final int FEWEST_MISSPELT = 10;

    /** One lesson in so many is a good part. */
    private static final int SHARE = 3;

    private final CourseSettings settings;
    private final NavigableSet<String> own = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Integer> lessonsByKey = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * Counts the keys of a course.
     *
     * @param course the course
     */
    public CourseKeys(Course course) {
        settings = course.settings();
        List<Lesson> all = course.lessons().stream().filter(CourseKeys::counts).toList();
        lessonsByKey.putAll(count(all));
        addOwn(all.size(), lessonsByKey);
        addOwn(course.root());
    }

    private static boolean counts(Lesson lesson) {
        return lesson.readable() && !lesson.isAssessment() && !lesson.isRoot();
    }

    private void addOwn(Section section) {
        List<Lesson> lessons = new ArrayList<>();
        section.page().filter(CourseKeys::counts).ifPresent(lessons::add);
        for (CourseNode child : section.children()) {
            if (child instanceof Lesson lesson && counts(lesson)) {
                lessons.add(lesson);
            } else if (child instanceof Section below) {
                addOwn(below);
            }
        }
        addOwn(lessons.size(), count(lessons));
    }

    /** How many lessons have each key. */
    private static Map<String, Integer> count(List<Lesson> lessons) {
        Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Lesson lesson : lessons) {
            for (PlacedText key : lesson.frontMatter().keys()) {
                counts.merge(key.text(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private void addOwn(int lessons, Map<String, Integer> counts) {
        counts.forEach((key, count) -> {
            boolean often = count >= FEWEST && count * SHARE >= lessons && !LessonKeys.IN_FRONT_MATTER.contains(key);
            if (often && count >= fewest(key) && count > counts.getOrDefault(meant(key), 0)) {
                own.add(key);
            }
        });
    }

    private static int fewest(String key) {
        return KeySlips.isMisspelt(key, LessonKeys.IN_FRONT_MATTER) ? FEWEST_MISSPELT : FEWEST;
    }

    /** The known key that is meant; empty for none. Where more lessons have that, the others are slips. */
    private static String meant(String key) {
        return KeySlips.ofKnown(key, LessonKeys.IN_FRONT_MATTER).orElse("");
    }

    /**
     * {@return the keys that mean something in a lesson, in any letter case: those that programs read, and those that the settings of the course name}
     *
     * @param lesson the lesson
     */
    public Set<String> known(Lesson lesson) {
        List<OwnSchema> schemas = settings.schemas().stream()
                .filter(schema -> schema.isFor(lesson))
                .toList();
        if (schemas.isEmpty() && settings.prerequisiteKeys().isEmpty()) {
            return LessonKeys.IN_FRONT_MATTER;
        }
        Set<String> known = new LinkedHashSet<>(LessonKeys.IN_FRONT_MATTER);
        known.addAll(settings.prerequisiteKeys());
        schemas.forEach(schema -> known.addAll(schema.keys()));
        return IgnoringCase.set(known);
    }

    /** {@return the keys that are the course's own by habit} */
    public Set<String> own() {
        return Collections.unmodifiableSet(own);
    }

    /**
     * {@return whether a key is the course's own}
     *
     * @param key the key, in any letter case
     */
    public boolean contains(String key) {
        return own.contains(key);
    }

    /**
     * {@return the key of the course's own that a key is a slip of; what some lessons share is none}
     *
     * @param key a key that is not known
     */
    public Optional<String> meantBy(String key) {
        return lessonsByKey.getOrDefault(key, 0) < FEWEST ? KeySlips.ofOwn(key, own) : Optional.empty();
    }
}
