package io.github.coursekit.course;

import io.github.coursekit.hugo.HugoOrder;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.text.Lines;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        Lines lines)
        implements CourseNode {

    /** The lesson type that holds questions. */
    public static final String ASSESSMENT_TYPE = "test";

    private static final Set<String> ROOT_TYPES = Set.of("learning-path", "challenge", "certification");

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
        return PageFiles.isSectionPage(path);
    }

    /** {@return whether this is an assessment} */
    public boolean isAssessment() {
        return ASSESSMENT_TYPE.equals(frontMatter.type());
    }

    /** {@return whether a platform lists this page by itself: a learning path, a challenge or a certification} */
    public boolean isRoot() {
        String type = frontMatter.type();
        return type != null && ROOT_TYPES.contains(type);
    }

    /**
     * {@return the language suffix of its name such as {@code fr} in {@code x.fr.md}; empty for none} It is told by the name alone; whether the
     * course has that language is told by {@link Translations}.
     */
    public String language() {
        return Translations.suffix(path);
    }

    /** {@return the path of its URL, encoded, such as {@code /intro/heat/}} */
    public String url() {
        return HugoUrls.ofPage(path, frontMatter.slug(), frontMatter.url());
    }

    /** {@return the paths of the other URLs that lead to it, encoded} */
    public List<String> aliasUrls() {
        return frontMatter.aliases().stream()
                .filter(alias -> !alias.isBlank())
                .map(alias -> HugoUrls.ofAlias(url(), alias))
                .toList();
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
