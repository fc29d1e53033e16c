package io.github.coursekit.compare;

import io.github.coursekit.course.LessonHeading;
import java.util.List;
import java.util.function.BiConsumer;

/** Which heading of one version is which of the other by their texts and what stands around them: the longest sequence that both have in common. */
final class Alignment {

    /** Pages with more headings are not aligned: the cost is the product of both numbers. */
    private static final int MOST = 500;

    private final List<LessonHeading> old;
    private final List<LessonHeading> young;

    /** How many of the headings from here on can be paired, by the places in both. */
    private final int[][] lengths;

    Alignment(List<LessonHeading> old, List<LessonHeading> young) {
        this.old = old.subList(0, Math.min(MOST, old.size()));
        this.young = young.subList(0, Math.min(MOST, young.size()));
        this.lengths = new int[this.old.size() + 1][this.young.size() + 1];
        for (int i = this.old.size() - 1; i >= 0; i--) {
            for (int j = this.young.size() - 1; j >= 0; j--) {
                lengths[i][j] =
                        isSame(i, j) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
    }

    private boolean isSame(int i, int j) {
        return old.get(i).text().equals(young.get(j).text());
    }

    void forEach(BiConsumer<LessonHeading, LessonHeading> pair) {
        int i = 0;
        int j = 0;
        while (i < old.size() && j < young.size()) {
            if (isSame(i, j) && lengths[i][j] == lengths[i + 1][j + 1] + 1) {
                pair.accept(old.get(i++), young.get(j++));
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
