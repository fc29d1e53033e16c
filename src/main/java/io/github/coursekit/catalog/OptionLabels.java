package io.github.coursekit.catalog;

import io.github.coursekit.text.Uuids;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells ids of options that are mere labels in a row, such as {@code q1-a}, {@code q1-b} and {@code q1-c}, from all others: whatever else an id says, in whatever
 * language, may be which option is right.
 */
final class OptionLabels {

    /** As many digits as a {@code long} has at least. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private OptionLabels() {}

    /**
     * {@return whether all ids begin alike, and go on with a letter each, together those from a on, in one letter case, or with whole numbers that follow each
     * other, in one way of writing; in any order; or whether all are UUIDs, which say nothing}
     *
     * @param ids the ids of all options of a question, none of which is empty
     */
    static boolean are(List<String> ids) {
        if (ids.isEmpty()) {
            return false;
        }
        if (ids.stream().allMatch(Uuids::isUuid)) {
            return true;
        }
        String prefix = prefix(ids);
        List<String> labels =
                ids.stream().map(id -> id.substring(prefix.length())).sorted().toList();
        return !AnswerWords.inName(prefix)
                && (areLetters('a', labels) || areLetters('A', labels) || areNumbers(labels));
    }

    /** What all begin with, which is none of them as a whole. */
    private static String prefix(List<String> ids) {
        String first = ids.get(0);
        int length = 0;
        while (isCommon(first.substring(0, length + 1), ids)) {
            length++;
        }
        return first.substring(0, length);
    }

    private static boolean isCommon(String prefix, List<String> ids) {
        return ids.stream().allMatch(id -> id.length() > prefix.length() && id.startsWith(prefix));
    }

    private static boolean areLetters(char first, List<String> sorted) {
        return IntStream.range(0, sorted.size())
                .allMatch(i -> sorted.get(i).equals(String.valueOf((char) (first + i))));
    }

    private static boolean areNumbers(List<String> labels) {
        if (!labels.stream().allMatch(label -> NUMBER.matcher(label).matches())) {
            return false;
        }
        long[] numbers = labels.stream().mapToLong(Long::parseLong).sorted().toArray();
        boolean oneLength = labels.stream().mapToInt(String::length).distinct().count() == 1;
        boolean plain = labels.stream().allMatch(label -> label.equals("0") || !label.startsWith("0"));
        return (oneLength || plain) && IntStream.range(0, numbers.length).allMatch(i -> numbers[i] == numbers[0] + i);
    }
}
