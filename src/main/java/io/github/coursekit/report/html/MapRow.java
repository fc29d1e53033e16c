package io.github.coursekit.report.html;

import io.github.coursekit.course.Lesson;
import org.jspecify.annotations.Nullable;

/**
 * A lesson or section of the course map.
 *
 * @param section whether it is a section
 * @param title its title
 * @param path its path within the content folder; empty for the content folder itself
 * @param weight its weight; empty for none
 * @param words the words in it; those of all its lessons for a section
 * @param questions the questions in it; 0 but for an assessment
 * @param health the violations of its own page
 * @param link where its violations stand; null when it has none
 * @param note what else is to be known, such as {@code draft}; empty for nothing
 * @param depth how many rows stand around it
 * @param parent the index of the row that it stands in; -1 for none
 */
record MapRow(
        boolean section,
        String title,
        String path,
        String weight,
        int words,
        int questions,
        Health health,
        @Nullable String link,
        String note,
        int depth,
        int parent) {

    private static final int LONGEST_WEIGHT = 4;
    private static final int DIGITS_A_GROUP = 3;
    private static final String UNITS = " kMGTPE";

    /** This row for a section with all that is in it. */
    MapRow standsFor(Health all, String picture) {
        return new MapRow(section, title, path, weight, words, questions, all, picture, note, depth, parent);
    }

    /** The weight in at most four characters, such as {@code 12k} for 12,345; a dash for none. */
    String shortWeight() {
        if (weight.length() <= LONGEST_WEIGHT) {
            return weight.isEmpty() ? "\u2013" : weight;
        }
        int groups = (weight.length() - 1) / DIGITS_A_GROUP;
        return weight.substring(0, weight.length() - groups * DIGITS_A_GROUP) + UNITS.charAt(groups);
    }

    String time() {
        return Shown.time(Lesson.minutes(words));
    }

    /** What stands at its right edge: the questions of an assessment, else the time. */
    String figure() {
        return questions > 0 ? Shown.count(questions, "question") : time();
    }

    /** The row as a sentence, for those who do not see the picture and as a tooltip. */
    String text() {
        return (section ? "Section " : "Lesson ") + title
                + (weight.isEmpty() ? ", no weight" : ", weight " + weight)
                + ", " + figure()
                + (note.isEmpty() ? "" : ", " + note)
                + ", " + health.text();
    }
}
