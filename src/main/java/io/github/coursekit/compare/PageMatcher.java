package io.github.coursekit.compare;

import io.github.coursekit.text.RelativePaths;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds out which page has become which: by what identifies it, then by where it is, then by what it says. Each step takes only pages that no step before has
 * taken, and only where what it goes by tells one page on each side; translations are told apart in each. The cost grows with the number of pages, not with its square.
 */
final class PageMatcher {

    private final Edition before;
    private final Edition after;
    private final SortedMap<String, Page> old;
    private final SortedMap<String, Page> young;
    private final PagePairs pairs = new PagePairs();
    private final MovedFolders folders = new MovedFolders();

    private PageMatcher(Edition before, Edition after) {
        this.before = before;
        this.after = after;
        this.old = new TreeMap<>(before.pages());
        this.young = new TreeMap<>(after.pages());
    }

    static PagePairs match(Edition before, Edition after) {
        PageMatcher matcher = new PageMatcher(before, after);
        matcher.match();
        return matcher.pairs;
    }

    private void match() {
        Map<String, Page> ids = unique(before.pages(), PageMatcher::id);
        Map<String, Page> idsNow = unique(after.pages(), PageMatcher::id);
        // Two pages may have exchanged their ids only.
        step(page -> PageMatcher.said(page).map(said -> page.path() + '\n' + said));
        step(page -> id(page).filter(id -> ids.containsKey(scoped(page, id)) && idsNow.containsKey(scoped(page, id))));
        step(page -> Optional.of(page.path()));
        step(page -> Optional.of(page.url()));
        step(page -> Optional.of(page.sha256()));
        step(page -> Optional.of(page.sha256() + RelativePaths.nameOf(page.path())));
        step(PageMatcher::said);
        step(page -> said(page).map(said -> said + RelativePaths.nameOf(page.path())));
        moveFolders();
        for (LikePages.Pair pair : LikePages.find(old, young)) {
            take(pair.before(), pair.after());
        }
        moveFolders(); // a page that is like another tells of a folder, too
    }

    private static Optional<String> id(Page page) {
        return page.names().id();
    }

    /** What the body says, if it says anything. */
    private static Optional<String> said(Page page) {
        return page.prose().blank()
                ? Optional.empty()
                : Optional.of(page.prose().hash());
    }

    private void step(Function<Page, Optional<String>> key) {
        Map<String, Page> news = unique(young, key);
        unique(old, key).forEach((value, page) -> {
            Page now = news.get(value);
            if (now != null) {
                take(page, now);
            }
        });
    }

    /** The pages by a key that no other page of their language has. */
    private static Map<String, Page> unique(SortedMap<String, Page> pages, Function<Page, Optional<String>> key) {
        Map<String, Page> unique = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Page page : pages.values()) {
            Optional<String> value = key.apply(page);
            if (value.isPresent()) {
                String scoped = scoped(page, value.get());
                if (unique.putIfAbsent(scoped, page) != null) {
                    several.add(scoped);
                }
            }
        }
        unique.keySet().removeAll(several);
        return unique;
    }

    private static String scoped(Page page, String value) {
        return page.language() + '\n' + value;
    }

    private void take(Page page, Page now) {
        old.remove(page.path());
        young.remove(now.path());
        pairs.add(page, now);
        folders.add(page.path(), now.path());
    }

    private void moveFolders() {
        for (Page page : new TreeMap<>(old).values()) {
            for (String path : folders.candidates(page.path())) {
                Page now = young.get(path);
                if (now != null && now.language().equals(page.language())) {
                    take(page, now);
                    break;
                }
            }
        }
    }
}
