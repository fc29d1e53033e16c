package io.github.coursekit.rules.courses;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lessons need which: what goes against the order of the course, and in circles. Cost grows with the number of steps, however long a circle is. */
final class Prerequisites {

    private final ReadingOrder order;
    private final Map<String, List<Step>> steps = new LinkedHashMap<>();

    /**
     * That a lesson needs another.
     *
     * @param lesson the lesson
     * @param link where it says so
     * @param needed the lesson to be read before
     */
    record Step(Lesson lesson, LessonLink link, Lesson needed) {}

    Prerequisites(ReadingOrder order) {
        this.order = order;
    }

    void add(Step step) {
        steps.computeIfAbsent(step.lesson.path(), key -> new ArrayList<>()).add(step);
    }

    /** The steps that lead to a lesson which comes later. */
    List<Step> backward() {
        return steps.values().stream()
                .flatMap(List::stream)
                .filter(this::isBackward)
                .toList();
    }

    private boolean isBackward(Step step) {
        return order.isLater(step.needed, step.lesson);
    }

    /**
     * The circles, each beginning with a step that goes against the order of the course, if one does. Of circles that share a lesson one is enough: the others may be gone
     * when it is mended.
     */
    List<List<Step>> circles() {
        Search search = new Search();
        steps.keySet().forEach(search::from);
        return search.circles;
    }

    /** A search in depth without recursion: chains may be as long as a course. */
    private final class Search {

        private final List<List<Step>> circles = new ArrayList<>();
        private final Deque<Step> way = new ArrayDeque<>();
        private final Deque<Iterator<Step>> open = new ArrayDeque<>();
        private final Set<String> seen = new HashSet<>();
        private final Set<String> onWay = new HashSet<>();
        private final Set<String> inCircle = new HashSet<>();

        void from(String start) {
            if (seen.add(start)) {
                enter(start);
            }
            while (!open.isEmpty()) {
                if (open.element().hasNext()) {
                    take(open.element().next());
                } else {
                    open.pop();
                    onWay.remove(way.isEmpty() ? start : way.pop().needed.path());
                }
            }
        }

        private void enter(String path) {
            onWay.add(path);
            open.push(steps.getOrDefault(path, List.of()).iterator());
        }

        private void take(Step step) {
            String next = step.needed.path();
            if (seen.add(next)) {
                way.push(step);
                enter(next);
            } else if (onWay.contains(next)) {
                close(step);
            }
        }

        /** Follows the way back from a step to the lesson that it leads to, but no further than to one that is in a circle already. */
        private void close(Step last) {
            String first = last.needed.path();
            Deque<Step> circle = new ArrayDeque<>(List.of(last));
            boolean isNew = inCircle.add(first);
            Iterator<Step> back = way.iterator();
            for (Step step = last; isNew && !step.lesson.path().equals(first); ) {
                isNew = inCircle.add(step.lesson.path());
                step = back.next();
                circle.push(step);
            }
            if (isNew) {
                circles.add(turned(new ArrayList<>(circle)));
            }
        }

        private List<Step> turned(List<Step> circle) {
            Step start = circle.stream()
                    .min(Comparator.comparing((Step step) -> !isBackward(step))
                            .thenComparing(step -> step.lesson.path()))
                    .orElseThrow();
            Collections.rotate(circle, -circle.indexOf(start));
            return circle;
        }
    }
}
