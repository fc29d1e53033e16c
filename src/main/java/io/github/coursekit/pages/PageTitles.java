package io.github.coursekit.pages;

import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.RelativePaths;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What pages are called, also those that do not say it themselves.
 *
 * @param course what the course is called where no page says
 */
record PageTitles(String course) {

    /** Spaces of any kind, and what only steers how letters are shown. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]*");

    /** What the page of a lesson is called in lists. */
    String of(Lesson lesson) {
        FrontMatter.Names names = lesson.frontMatter().names();
        return shown(names.linkTitle()).or(() -> shown(names.title())).orElseGet(() -> ofPath(lesson.path()));
    }

    /** A title without what stands around it; empty for one that nobody would see. */
    static Optional<String> shown(Optional<String> title) {
        return title.map(String::strip).filter(text -> !isBlank(text));
    }

    /** Whether nobody would see anything of a text. */
    static boolean isBlank(String text) {
        return BLANK.matcher(text).matches();
    }

    /** A page without a title is called by its file, or by the folder that it stands for; the content folder, as the course is. */
    String ofPath(String path) {
        String file = RelativePaths.nameOf(PageFiles.isFolderPage(path) ? RelativePaths.folderOf(path) : path);
        int end = file.lastIndexOf('.');
        String words = file.substring(0, end > 0 ? end : file.length())
                .replaceAll("[-_]+", " ")
                .strip();
        if (file.isEmpty()) {
            return course;
        }
        return words.isEmpty() ? file : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
