package io.github.coursekit.compare;

import io.github.coursekit.catalog.Coordinates;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.PathPatterns;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One version of a course, as {@link EditionReader} reads it: all that {@link Comparer} asks of it. */
public final class Edition {

    private final Optional<Coordinates> coordinates;
    private final Optional<String> licences;
    private final SortedMap<String, Page> pages;
    private final List<File> assets;
    private final Map<String, Unread> unread;
    private final List<Siblings> siblings;
    private final Set<String> lists;
    private final PathPatterns elsewhere;
    private final Set<String> originals;

    Edition(
            Optional<Coordinates> coordinates,
            Optional<String> licences,
            SortedMap<String, Page> pages,
            List<File> assets,
            Map<String, Unread> unread,
            List<Siblings> siblings,
            Set<String> lists,
            PathPatterns elsewhere) {
        this.coordinates = coordinates;
        this.licences = licences;
        this.pages = new TreeMap<>(pages);
        this.assets = List.copyOf(assets);
        this.unread = Map.copyOf(unread);
        this.siblings = List.copyOf(siblings);
        this.lists = Set.copyOf(lists);
        this.elsewhere = elsewhere;
        this.originals = pages.values().stream()
                .filter(page -> page.language().isEmpty())
                .map(Page::stem)
                .collect(Collectors.toSet());
    }

    /**
     * A file that is no page.
     *
     * @param path its path
     * @param url the path of its URL
     * @param sha256 its hash
     */
    record File(String path, String url, String sha256) {}

    /**
     * A file that could not be read.
     *
     * @param reason why, in a sentence
     * @param sha256 its hash; empty when not even that could be had
     */
    record Unread(String reason, String sha256) {}

    /**
     * What stands in the order of a section.
     *
     * @param folder the section's path
     * @param children the paths of its lessons, and of the sections in it with a slash at the end, in Hugo's order
     */
    record Siblings(String folder, List<String> children) {

        Siblings {
            children = List.copyOf(children);
        }
    }

    Optional<Coordinates> coordinates() {
        return coordinates;
    }

    /** What its POM says of licences; empty where that is not known. */
    Optional<String> licences() {
        return licences;
    }

    /** The pages by path, those that are not published included. */
    SortedMap<String, Page> pages() {
        return pages;
    }

    List<File> assets() {
        return assets;
    }

    /** The files that could not be read, by path. */
    Map<String, Unread> unread() {
        return unread;
    }

    List<Siblings> siblings() {
        return siblings;
    }

    /** The URLs of sections that have no page of their own; Hugo lists there what is in them. */
    Set<String> lists() {
        return lists;
    }

    /** The URLs, without their first slash, that the site's server answers by itself. */
    PathPatterns elsewhere() {
        return elsewhere;
    }

    /** The page of a section, by its folder. */
    Optional<Page> sectionPage(String folder) {
        return Optional.ofNullable(pages.get(PageFiles.DEFAULT.sectionPageOf(folder)));
    }

    /** {@return its lessons and sections, from the content folder on} */
    public Outline outline() {
        return Outline.of(this);
    }

    /** Whether a page says in another language what one of the main language says. */
    boolean isTranslation(Page page) {
        return !page.language().isEmpty() && originals.contains(page.stem());
    }

    /**
     * {@return the paths of pages that have an alias which does not lead to them}
     *
     * @param aliases aliases from the top of the site, as front matter has them, by the paths of the pages that they should lead to
     * @param at the time at which dates are judged
     */
    public Set<String> vainAliases(Map<String, String> aliases, Instant at) {
        Urls urls = new Urls(this, at);
        Set<String> vain = new TreeSet<>();
        aliases.forEach((path, alias) -> {
            String url = HugoUrls.ofAlias("/", alias);
            Page page = pages.get(path);
            if (page != null
                    && page.aliases().contains(url)
                    && !urls.aliased(url).equals(Optional.of(page))) {
                vain.add(path);
            }
        });
        return vain;
    }

    /** {@return how many lessons and other pages it has} */
    public int size() {
        return pages.size();
    }
}
