package io.github.coursekit.rules.weights;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Weights for siblings that keep the order which Hugo has them in. All are written or none: a part of them would change the order.
 *
 * <pre>{@code
 * 10, 20, 20, 30   // from 10 in steps of 10: 10, 20, 30, 40
 * }</pre>
 */
final class NewWeights {

    private static final int TEN = 10;

    /** Larger weights are slips, or leave no room for others. */
    private static final long LARGEST = 1_000_000_000;

    private NewWeights() {}

    /**
     * {@return the fix that numbers all siblings which have a weight; empty where one of them does not say it itself, or nothing changes}
     *
     * @param all the siblings in Hugo's order, drafts among them
     * @param start the first weight
     * @param step the distance of two weights
     */
    static Optional<Fix> of(List<Lesson> all, long start, long step) {
        List<TextEdit> edits = new ArrayList<>();
        long weight = start;
        List<Lesson> weighted = all.stream().filter(NewWeights::hasWeight).toList();
        for (Lesson lesson : weighted) {
            TextRange place = lesson.frontMatter().order().weightPlace().orElse(null);
            if (place == null || place.isEmpty() || weight > LARGEST) {
                return Optional.empty();
            }
            if (lesson.frontMatter().order().weight() != weight) {
                edits.add(new TextEdit(lesson.at(place), Long.toString(weight)));
            }
            weight += step;
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(Fix.of(
                                "Number the %d siblings from %d in steps of %d".formatted(weighted.size(), start, step),
                                edits)
                        .unsafe());
    }

    /**
     * {@return the fix that gives weights to siblings which have none, behind all that have; empty where one of them cannot be given one, another without a
     * weight would change its place, or others have equal ones}
     *
     * @param siblings the siblings in Hugo's order
     * @param lacking those of them to be given weights, in the same order
     */
    static Optional<Fix> ofLast(List<Lesson> siblings, List<Lesson> lacking) {
        List<Lesson> without =
                siblings.stream().filter(lesson -> !hasWeight(lesson)).toList();
        List<Lesson> weighted = siblings.stream().filter(NewWeights::hasWeight).toList();
        if (lacking.isEmpty() || !without.subList(0, lacking.size()).equals(lacking) || !areDistinct(weighted)) {
            return Optional.empty();
        }
        long step = step(weighted);
        long weight = Math.max(
                0, weighted.stream().mapToLong(NewWeights::weight).max().orElse(0));
        List<TextEdit> edits = new ArrayList<>();
        for (Lesson lesson : lacking) {
            weight += step;
            TextEdit edit = weight > LARGEST ? null : written(lesson, weight).orElse(null);
            if (edit == null) {
                return Optional.empty();
            }
            edits.add(edit);
        }
        String description = edits.size() == 1
                ? "Give the lesson the weight " + weight
                : "Give the %d lessons without a weight those up to %d".formatted(edits.size(), weight);
        return Optional.of(Fix.of(description, edits).unsafe());
    }

    /** Where they are not, they are about to be written anew, and may then be greater than today. */
    private static boolean areDistinct(List<Lesson> weighted) {
        List<Long> weights = weighted.stream()
                .filter(lesson -> !lesson.isAssessment())
                .map(NewWeights::weight)
                .toList();
        return weights.size() == weights.stream().distinct().count();
    }

    /** In place of a weight that is none, or as a new entry. */
    private static Optional<TextEdit> written(Lesson lesson, long weight) {
        String number = Long.toString(weight);
        TextRange place = lesson.frontMatter().order().weightPlace().orElse(null);
        if (place == null) {
            return lesson.slot()
                    .map(slot -> slot.edit(lesson.path(), lesson.notation().entry("weight", number)));
        }
        // Nothing stands behind the colon.
        return Optional.of(new TextEdit(lesson.at(place), place.isEmpty() ? " " + number : number));
    }

    /** The weight that siblings begin with, if it is one that a first can have. */
    static long start(List<Lesson> all) {
        return all.stream()
                .filter(NewWeights::hasWeight)
                .findFirst()
                .map(NewWeights::weight)
                .filter(first -> first > 0)
                .orElse(1L);
    }

    /** The distance that weights of siblings have: what all their distances are multiples of. */
    static long step(List<Lesson> all) {
        List<Long> weights = all.stream()
                .filter(NewWeights::hasWeight)
                .map(NewWeights::weight)
                .distinct()
                .toList();
        long step = 0;
        for (int i = 1; i < weights.size(); i++) {
            step = divisor(step, Math.abs(weights.get(i) - weights.get(i - 1)));
        }
        boolean tens = !weights.isEmpty() && weights.get(0) % TEN == 0;
        return step > 0 && step <= LARGEST ? step : tens ? TEN : 1;
    }

    private static long divisor(long a, long b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    private static boolean hasWeight(Lesson lesson) {
        return weight(lesson) != 0;
    }

    private static long weight(Lesson lesson) {
        return lesson.frontMatter().order().weight();
    }
}
