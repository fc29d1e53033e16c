package io.github.coursekit.target;

import java.util.List;
import java.util.Set;

/** Tells of the courses that a project depends on: here no file is touched. It may be asked by several threads at once. */
public interface OtherCourses {

    /** Without a POM a project depends on nothing that could be looked up. */
    OtherCourses UNKNOWN = new OtherCourses() {

        @Override
        public Answer find(String groupId, String artifactId) {
            return new Undecided("without a POM it is not known which courses this one depends on");
        }

        @Override
        public List<OtherCourse> all() {
            return List.of();
        }

        @Override
        public boolean areKnown() {
            return false;
        }
    };

    /**
     * {@return what is known of a course}
     *
     * @param groupId its group
     * @param artifactId its artifact
     */
    Answer find(String groupId, String artifactId);

    /** {@return all that are at hand} */
    List<OtherCourse> all();

    /** {@return whether those are all that there are} */
    default boolean areKnown() {
        return true;
    }

    /** What is known of a course. */
    sealed interface Answer {}

    /**
     * The project depends on it, and it is at hand.
     *
     * @param course the course
     */
    record Found(OtherCourse course) implements Answer {}

    /**
     * The project depends on the artifact, and there is no course of its name in it.
     *
     * @param held the courses that are in it, as {@link CourseAddress#course} writes them
     */
    record NoCourse(Set<String> held) implements Answer {}

    /**
     * The project does not depend on it.
     *
     * @param declared the courses that it depends on and that are at hand, as {@link CourseAddress#course} writes it
     */
    record Undeclared(Set<String> declared) implements Answer {}

    /**
     * It may be there and is not at hand.
     *
     * @param cause what is not at hand, a clause
     */
    record Undecided(String cause) implements Answer {}
}
