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
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What a run has of earlier ones. One that has nothing finds the same, so that nothing about a cache is worth failing for. */
final class EarlierRuns {

    private final LintCache.@Nullable Memory memory;
    private final Optional<String> problem;
    private final AtomicInteger foundLessons = new AtomicInteger();
    private LintResult.@Nullable CacheUse use;

    private EarlierRuns(LintCache.@Nullable Memory memory, Optional<String> problem) {
        this.memory = memory;
        this.problem = problem;
    }

    static EarlierRuns of(@Nullable LintCache cache, List<Rule> rules, Configuration configuration) {
        try {
            return new EarlierRuns(cache == null ? null : cache.open(rules, configuration), Optional.empty());
        } catch (IOException e) {
            return new EarlierRuns(null, Optional.of("The cache is not used: " + e));
        }
    }

    Optional<KeptLesson> find(LessonFile file, Cascade inherited) throws FileProblemException {
        Optional<KeptLesson> kept = memory == null ? Optional.empty() : memory.find(file, inherited);
        kept.ifPresent(lesson -> foundLessons.incrementAndGet());
        return kept;
    }

    void put(KeptLesson kept) {
        if (memory != null) {
            memory.put(kept);
        }
    }

    Optional<List<KeptRule>> find(Course course) {
        return memory == null || use != null ? Optional.empty() : memory.find(course);
    }

    void put(List<KeptRule> kept) {
        if (memory != null && use == null) {
            memory.put(kept);
        }
    }

    AssetMemory assets() {
        return memory == null ? AssetMemory.NONE : memory.assets();
    }

    /** What the cache was good for, once all that was found is left for the next run; what is found later is not. */
    LintResult.CacheUse saved() {
        if (use == null) {
            use = save();
        }
        return use;
    }

    private LintResult.CacheUse save() {
        if (memory == null) {
            return new LintResult.CacheUse(OptionalInt.empty(), problem);
        }
        OptionalInt lessons = OptionalInt.of(foundLessons.get());
        try {
            memory.save();
            return new LintResult.CacheUse(lessons, Optional.empty());
        } catch (IOException e) {
            return new LintResult.CacheUse(lessons, Optional.of("The cache " + memory + " cannot be written: " + e));
        }
    }
}
