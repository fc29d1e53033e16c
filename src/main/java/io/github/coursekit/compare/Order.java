package io.github.coursekit.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whether things stand in the same order. */
final class Order {

    private Order() {}

    /** Whether two numbers of each of some things, one by one, order them alike. */
    static boolean isSame(List<Integer> some, List<Integer> others) {
        return sorted(some).equals(sorted(others));
    }

    private static List<Integer> sorted(List<Integer> numbers) {
        return IntStream.range(0, numbers.size())
                .boxed()
                .sorted(Comparator.comparing(numbers::get))
                .toList();
    }
}
