package io.github.coursekit.load;

import io.github.coursekit.course.FileProblem;
import io.github.coursekit.course.Limits;
import io.github.coursekit.work.Activity;
import io.github.coursekit.work.Outcome;
import io.github.coursekit.work.Workers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of each file of a kind, and what was wrong with it. */
final class FileResults<T> {

    private final Workers workers;
    private final Limits limits;
    private final Step<T> step;
    private final Map<String, Result<T>> results = new HashMap<>();

    /** Those that memory did not suffice for: nothing is kept of them, so that the next time they are read. */
    private List<String> notStarted = List.of();

    /** Reads a file. */
    @FunctionalInterface
    interface Step<T> {
        void fill(Slot<T> slot, Activity activity) throws FileProblemException;
    }

    /** What comes of a file: written by the thread that reads it, which may still be busy when it was given up. */
    static final class Slot<T> {

        private final String path;
        private volatile @Nullable T value;

        Slot(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }

        void set(T result) {
            value = result;
        }
    }

    private record Result<T>(@Nullable T value, Optional<FileProblem> problem) {}

    FileResults(Workers workers, Limits limits, Step<T> step) {
        this.workers = workers;
        this.limits = limits;
        this.step = step;
    }

    /** Reads those of some files that changed or were not read before, many at once, and forgets all others that are not among them. */
    void update(Collection<String> paths, Predicate<String> changed) throws InterruptedException {
        results.keySet().removeIf(changed);
        results.keySet().retainAll(new HashSet<>(paths));
        List<String> unread = new ArrayList<>();
        for (String path : paths) {
            if (!results.containsKey(path)) {
                unread.add(path);
            }
        }
        read(unread);
    }

    private void read(List<String> paths) throws InterruptedException {
        List<Slot<T>> slots = new ArrayList<>(paths.size());
        for (String path : paths) {
            slots.add(new Slot<>(path));
        }
        List<Outcome> outcomes = workers.run(slots, limits.timePerFile(), step::fill);
        List<String> left = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            String path = paths.get(i);
            if (outcomes.get(i).kind() == Outcome.Kind.NOT_STARTED) {
                left.add(path);
            } else {
                results.put(path, new Result<>(slots.get(i).value, FailedFiles.of(path, outcomes.get(i), limits)));
            }
        }
        notStarted = left;
    }

    /** What there is of some files, in their order. */
    List<T> values(Collection<String> paths) {
        List<T> values = new ArrayList<>(paths.size());
        for (String path : paths) {
            Result<T> result = results.get(path);
            if (result != null && result.value != null) {
                values.add(result.value);
            }
        }
        return Collections.unmodifiableList(values);
    }

    /** What is wrong with files. */
    Stream<FileProblem> problems() {
        Stream<FileProblem> failed = results.values().stream().flatMap(result -> result.problem().stream());
        return notStarted.isEmpty() ? failed : Stream.concat(failed, Stream.of(FailedFiles.notStarted(notStarted)));
    }

    /** What there is of a file. */
    Optional<T> value(String path) {
        return Optional.ofNullable(results.get(path)).map(Result::value);
    }
}
