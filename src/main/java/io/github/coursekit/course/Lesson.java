package io.github.coursekit.course;

import io.github.coursekit.hugo.HugoOrder;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.text.Lines;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * One Markdown page, as it is kept when its text has been dropped.
 *
 * @param path the path relative to the content folder, with {@code /}
 * @param readable whether its front matter could be read; if not, it takes no part in course rules and catalog
 * @param frontMatterOpener the place of the opening {@code ---}, where what is missing is reported; empty when there is none
 * @param frontMatter the front matter as Hugo reads it
 * @param headings its headings, in document order
 * @param stages its stages, in document order
 * @param anchors the ids in its raw HTML that links can lead to
 * @param links what it links to, shows and mentions, by place
 * @param assessment its questions, when it is an assessment
 * @param words the number of words a reader sees
 * @param sha256 the hash of the file's bytes, in lower-case hexadecimal
 * @param lines where its lines start
 */
public record Lesson(
        String path,
        boolean readable,
        TextRange frontMatterOpener,
        FrontMatter frontMatter,
        List<LessonHeading> headings,
        List<Stage> stages,
        List<String> anchors,
        List<LessonLink> links,
        Optional<Assessment> assessment,
        int words,
        String sha256,
        Lines lines)
        implements CourseNode {

    /** The lesson type that holds questions. */
    public static final String ASSESSMENT_TYPE = "test";

    private static final int WORDS_A_MINUTE = 200;

    /** Copies the lists. */
    public Lesson {
        headings = List.copyOf(headings);
        stages = List.copyOf(stages);
        anchors = List.copyOf(anchors);
        links = List.copyOf(links);
    }

    /** {@return whether this is a section's own page} */
    public boolean isSectionPage() {
        return fileName().startsWith("_index.");
    }

    /** {@return whether this is an assessment} */
    public boolean isAssessment() {
        return ASSESSMENT_TYPE.equals(frontMatter.type());
    }

    /** {@return the language suffix of a translation such as {@code fr} in {@code x.fr.md}; empty for none} */
    public String language() {
        String name = fileName();
        String stem = name.substring(0, name.lastIndexOf('.'));
        String suffix = stem.substring(stem.lastIndexOf('.') + 1);
        return suffix.equals(stem) || !suffix.matches("[a-z]{2}(?:-[a-zA-Z]{2,4})?") ? "" : suffix;
    }

    /** {@return the path of its URL, encoded, such as {@code /intro/heat/}} */
    public String url() {
        return HugoUrls.ofPage(path, frontMatter.slug(), frontMatter.url());
    }

    /** {@return the minutes that reading it takes, rounded up} */
    public int minutes() {
        return minutes(words);
    }

    /**
     * {@return the minutes that reading takes, rounded up, at 200 words a minute}
     *
     * @param words the number of words
     */
    public static int minutes(int words) {
        return (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    }

    private String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * {@return a range of this lesson as a location}
     *
     * @param range a range of the file
     */
    public Location at(TextRange range) {
        return new Location(path, range);
    }

    @Override
    public HugoOrder order() {
        String linkTitle = frontMatter.linkTitle() == null ? frontMatter.title() : frontMatter.linkTitle();
        return new HugoOrder(frontMatter.weight(), frontMatter.date(), linkTitle == null ? "" : linkTitle, path);
    }
}
