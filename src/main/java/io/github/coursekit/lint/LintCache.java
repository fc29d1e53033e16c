package io.github.coursekit.lint;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.course.Course;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.load.AssetMemory;
import io.github.coursekit.load.FileProblemException;
import io.github.coursekit.load.LessonFile;
import io.github.coursekit.rule.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What a run needs of a cache: what earlier runs found, and a place to leave what it finds. With one or without, a run finds the same. */
@FunctionalInterface
public interface LintCache {

    /**
     * {@return what is kept for a run} It gives back only what the same run would find again.
     *
     * @param rules the rules to run
     * @param configuration the course's configuration
     * @throws IOException when it cannot be told which run this is
     */
    Memory open(List<Rule> rules, Configuration configuration) throws IOException;

    /** What is kept for one run. It is used on several threads at once; its text names it for people. */
    interface Memory {

        /**
         * {@return what was found in a lesson, if it would be found again} If not, {@link #put(KeptLesson)} is called for it, unless not all can be found now.
         *
         * @param file the lesson's file, which is read when it must be
         * @param inherited what its sections hand down to it
         * @throws FileProblemException when the file must be read, and cannot be
         */
        Optional<KeptLesson> find(LessonFile file, Cascade inherited) throws FileProblemException;

        /**
         * Keeps what was found in a lesson, for which {@link #find(LessonFile, Cascade)} found nothing.
         *
         * @param kept what was found
         */
        void put(KeptLesson kept);

        /**
         * {@return what was found in the whole course by the rules that look at nothing else, in their order, if all of them would find it again} If not, {@link #put(List)}
         * may be called.
         *
         * @param course the course, all of whose files were looked for here
         */
        Optional<List<KeptRule>> find(Course course);

        /**
         * Keeps what was found in the course for which {@link #find(Course)} found nothing.
         *
         * @param kept what each rule found
         */
        void put(List<KeptRule> kept);

        /** {@return what is kept of assets} */
        AssetMemory assets();

        /**
         * Leaves all that was found or put for the next run.
         *
         * @throws IOException when that fails; the next run then finds what this one found
         */
        void save() throws IOException;
    }
}
