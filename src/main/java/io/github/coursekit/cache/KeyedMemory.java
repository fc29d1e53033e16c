package io.github.coursekit.cache;

import io.github.coursekit.course.Course;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.lint.KeptLesson;
import io.github.coursekit.lint.KeptRule;
import io.github.coursekit.lint.LintCache;
import io.github.coursekit.load.AssetMemory;
import io.github.coursekit.load.FileProblemException;
import io.github.coursekit.load.LessonFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a cache keeps for one run: whatever that depends on is part of the key.
 *
 * @param cache what is kept of each file
 * @param contexts what that depends on beside the file
 */
record KeyedMemory(CourseCache cache, LintContexts contexts) implements LintCache.Memory {

    @Override
    public Optional<KeptLesson> find(LessonFile file, Cascade inherited) throws FileProblemException {
        return cache.lessons().find(file, contexts.of(file.path(), inherited));
    }

    @Override
    public void put(KeptLesson kept) {
        cache.lessons().put(kept.lesson().path(), kept);
    }

    @Override
    public Optional<List<KeptRule>> find(Course course) {
        return cache.rules().find(course, contexts.ofCourse());
    }

    @Override
    public void put(List<KeptRule> kept) {
        cache.rules().put(kept);
    }

    @Override
    public AssetMemory assets() {
        return cache.assets(contexts.ofAssets());
    }

    @Override
    public void save() throws IOException {
        cache.save();
    }

    @Override
    public String toString() {
        return cache.toString();
    }
}
