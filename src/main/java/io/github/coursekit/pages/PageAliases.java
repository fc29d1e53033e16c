package io.github.coursekit.pages;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.text.PathClash;
import io.github.coursekit.text.PortableNames;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names under which pages were once known: the aliases in their front matter. None takes the place of a page or a file, on any file system. */
final class PageAliases {

    private final SortedMap<String, PublishedPage> byName = new TreeMap<>();

    /** What is there already, in one spelling. */
    private final Set<String> files = new HashSet<>();

    private final Set<String> folders = new HashSet<>();

    private final List<String> warnings = new ArrayList<>();

    /** {@code besides} are the paths of the files that the site serves beside the course. */
    PageAliases(PageTree pages, HugoUrls urls, Set<String> besides) {
        pages.byName().keySet().forEach(this::take);
        for (PublishedPage page : pages.byName().values()) {
            page.lesson().ifPresent(lesson -> add(page, lesson, urls, besides));
        }
    }

    private void add(PublishedPage page, Lesson lesson, HugoUrls urls, Set<String> besides) {
        for (String url : lesson.aliasUrls(urls)) {
            String file = UriPaths.decode(url).replaceAll("^/+|/+$", "");
            if (FileNames.isShown(file) && besides.contains(file)) {
                warnings.add(lesson.path() + ": no page is made for its alias '" + url + "', since static/" + file
                        + " has the same URL; remove the alias");
            }
            PageNames.ofUrl(url).filter(this::isFree).ifPresent(name -> {
                take(name);
                byName.put(name, page);
            });
        }
    }

    private void take(String name) {
        String folded = PathClash.folded(name);
        files.add(folded);
        for (String at = RelativePaths.folderOf(folded); !at.isEmpty(); at = RelativePaths.folderOf(at)) {
            folders.add(at);
        }
    }

    private boolean isFree(String name) {
        String folded = PathClash.folded(name);
        boolean free =
                PortableNames.faults(Set.of(name)).isEmpty() && !files.contains(folded) && !folders.contains(folded);
        for (String at = RelativePaths.folderOf(folded); free && !at.isEmpty(); at = RelativePaths.folderOf(at)) {
            free = !files.contains(at) && !FileNames.isShown(at); // a file of that name may be served
        }
        return free;
    }

    /** The page that each name leads to. */
    SortedMap<String, PublishedPage> byName() {
        return Collections.unmodifiableSortedMap(byName);
    }

    /** Which aliases are the URLs of files beside the course. */
    List<String> warnings() {
        return warnings;
    }
}
