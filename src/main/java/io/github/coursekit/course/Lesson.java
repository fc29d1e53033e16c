package io.github.coursekit.course;

import io.github.coursekit.data.Notation;
import io.github.coursekit.hugo.HugoOrder;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.hugo.UrlParts;
import io.github.coursekit.site.LessonTypes;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.text.Lines;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * One Markdown page, as it is kept when its text has been dropped.
 *
 * @param path the path relative to the content folder, with {@code /}
 * @param readable whether its front matter could be read; if not, it takes no part in course rules, and the catalog tells it as unread
 * @param frontMatterOpener the place of its opening delimiter, where what is missing is reported; empty when there is none
 * @param notation how its front matter is written
 * @param frontMatter the front matter as Hugo reads it
 * @param slot where a weight can be added to its front matter; empty where it has one, or nothing can be added
 * @param headings its headings, in document order
 * @param stages its stages, in document order
 * @param anchors the ids beside those of its headings that links can lead to: those in its raw HTML in document order, then those that headings have with other
 *     versions of Hugo
 * @param links what it links to, shows and mentions, by place
 * @param shortcodes the names of the shortcodes that it calls, each where it stands first, and one that is known in another letter case wherever it stands
 * @param assessment its questions, when it is an assessment
 * @param words the number of words a reader sees
 * @param lines where its lines start
 */
public record Lesson(
        String path,
        boolean readable,
        TextRange frontMatterOpener,
        Notation notation,
        FrontMatter frontMatter,
        Optional<EntrySlot> slot,
        List<LessonHeading> headings,
        List<Stage> stages,
        List<String> anchors,
        List<LessonLink> links,
        List<PlacedText> shortcodes,
        Optional<Assessment> assessment,
        int words,
        Lines lines)
        implements CourseNode {

    private static final int WORDS_A_MINUTE = 200;
    private static final String INCLUDES = "_includes/";

    /** Copies the lists. */
    public Lesson {
        headings = List.copyOf(headings);
        stages = List.copyOf(stages);
        anchors = List.copyOf(anchors);
        links = List.copyOf(links);
        shortcodes = List.copyOf(shortcodes);
    }

    /** {@return whether this is a section's own page} */
    public boolean isSectionPage() {
        return PageFiles.isSectionPage(path);
    }

    /**
     * {@return whether this is a piece that pages include, and no page: Hugo never renders it, or it lies in a folder {@code _includes}} It has no URL, order,
     * title or type of its own, and its links start from the pages that include it.
     */
    public boolean isSnippet() {
        return frontMatter.publication().headless() || isInIncludes(path);
    }

    /** {@return whether its page may have other ids than its {@link #headings} and {@link #anchors}: what a shortcode writes is in its template} */
    public boolean mayHaveMoreAnchors() {
        return !shortcodes.stream().map(PlacedText::text).allMatch(ShortcodeForms::bringsNoAnchor);
    }

    /**
     * {@return whether a file lies in a folder of pieces that pages include}
     *
     * @param path the path relative to the content folder, with {@code /}
     */
    public static boolean isInIncludes(String path) {
        return path.startsWith(INCLUDES) || path.contains("/" + INCLUDES);
    }

    /** {@return whether this is an assessment} */
    public boolean isAssessment() {
        return frontMatter.names().type().filter(LessonTypes.ASSESSMENT::equals).isPresent();
    }

    /** {@return whether a platform lists this page by itself: a learning path, a challenge or a certification} */
    public boolean isRoot() {
        return frontMatter.names().type().filter(LessonTypes::isRoot).isPresent();
    }

    /**
     * {@return the path of its URL, encoded, such as {@code /intro/heat/}}
     *
     * @param urls the URLs of the site
     */
    public String url(HugoUrls urls) {
        return urls.ofPage(path, urlParts());
    }

    /** {@return what its front matter says of its URL} */
    public UrlParts urlParts() {
        FrontMatter.Address address = frontMatter.address();
        return new UrlParts(
                address.slug(),
                address.url(),
                frontMatter.names().title(),
                frontMatter.order().date());
    }

    /**
     * {@return the paths of the other URLs that lead to it, encoded}
     *
     * @param urls the URLs of the site
     */
    public List<String> aliasUrls(HugoUrls urls) {
        return frontMatter.address().aliases().stream()
                .filter(alias -> !alias.isBlank())
                .map(alias -> HugoUrls.ofAlias(url(urls), alias))
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
        FrontMatter.Names names = frontMatter.names();
        String linkTitle = names.linkTitle().or(names::title).orElse("");
        FrontMatter.Order order = frontMatter.order();
        return new HugoOrder(order.weight(), order.date().orElse(null), linkTitle, path);
    }
}
