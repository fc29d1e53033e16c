package io.github.coursekit.report.html;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a lesson against the roles. Lengths are in pixels.
 *
 * @param title the lesson's title
 * @param path its path, as it is shown
 * @param link where its violations stand; null when it has none
 * @param roles the roles
 * @param stages the stages, each with a mark for every role; none when the lesson lacks the stages that it should have
 */
record StageCard(String title, String path, @Nullable String link, List<String> roles, List<StageRow> stages) {

    static final int HEAD_HEIGHT = 28;
    static final int ROW_HEIGHT = 34;

    private static final int MOST_COLUMNS = 4;
    private static final int ALL_COLUMNS = 228;
    private static final int WIDEST_COLUMN = 76;
    private static final int WIDE_COLUMN = 96;
    private static final int WIDE_LABEL = 240;
    private static final int CHARACTER_WIDTH = 9;

    /** What a stage has for a role. */
    enum Mark {
        /** An entry that says something. */
        PRESENT,
        /** An entry without content. */
        EMPTY,
        /** No entry. */
        MISSING;

        /** The mark as a word, which is also the name of its icon. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A stage.
     *
     * @param title its heading
     * @param marks what it has for each role
     */
    record StageRow(String title, List<Mark> marks) {}

    /** The width of a role's column. */
    int column() {
        return isWide() ? WIDE_COLUMN : Math.min(WIDEST_COLUMN, ALL_COLUMNS / roles.size());
    }

    /** The width of all columns. */
    int columns() {
        return roles.size() * column();
    }

    /** Whether the columns need more width than a card has. */
    boolean isWide() {
        return roles.size() > MOST_COLUMNS;
    }

    /** The width of the picture: that of the card, unless it is wide. */
    String width() {
        return isWide() ? Integer.toString(WIDE_LABEL + columns()) : "100%";
    }

    /** The name of a role as far as it fits into its column. */
    String head(int role) {
        String name = roles.get(role);
        int fits = column() / CHARACTER_WIDTH;
        return name.codePointCount(0, name.length()) <= fits
                ? name
                : name.substring(0, name.offsetByCodePoints(0, fits - 1)) + "\u2026";
    }

    int height() {
        return HEAD_HEIGHT + stages.size() * ROW_HEIGHT;
    }

    /** The middle of a role's column, from the right edge. */
    int middle(int role) {
        return -(roles.size() - role) * column() + column() / 2;
    }

    int top(int stage) {
        return HEAD_HEIGHT + stage * ROW_HEIGHT;
    }

    long count(Mark mark) {
        return stages.stream()
                .flatMap(stage -> stage.marks().stream())
                .filter(mark::equals)
                .count();
    }

    /** The whole picture as a sentence. */
    String text() {
        return Shown.count(stages.size(), "stage") + " against " + Shown.count(roles.size(), "role") + ": "
                + count(Mark.PRESENT) + " entries present, " + count(Mark.EMPTY) + " empty, " + count(Mark.MISSING)
                + " missing";
    }
}
