package io.github.coursekit.target;

import io.github.coursekit.course.Course;
import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.PlainValue;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.site.Listings;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SitePlace;
import io.github.coursekit.text.RelativePaths;
import io.github.coursekit.text.UriPaths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The URLs, decoded, of what nobody wrote and the site makes all the same: lists of pages and of terms, feeds, a map of the site. */
final class GeneratedUrls {

    private static final List<String> AT_THE_TOP = List.of("sitemap.xml", "robots.txt", "404.html");

    private final Site site;
    private final Listings listings;
    private final HugoUrls urls;

    /** The folders that have a page even when nobody wrote one, by URL. */
    private final Map<String, String> folders = new TreeMap<>();

    private final Set<String> others = new TreeSet<>();

    /** The URLs of folders, since many lessons have the same above them. */
    private final Map<SitePlace, String> known = new HashMap<>();

    GeneratedUrls(Course course) {
        this.site = course.settings().site();
        this.listings = site.listings();
        this.urls = course.urls();
        for (Lesson lesson : course.lessons()) {
            add(lesson);
        }
    }

    Map<String, String> folders() {
        return folders;
    }

    Set<String> others() {
        return others;
    }

    private void add(Lesson lesson) {
        for (SitePlace place : site.places(lesson.path())) {
            addHome(place);
            // A bundle is one page, whatever lies in its folder.
            String path = site.pages().isBundlePage(place.path()) ? RelativePaths.folderOf(place.path()) : place.path();
            String top = RelativePaths.topOf(path);
            if (!top.isEmpty() && listings.makes("section")) {
                String url = folder(place, top);
                if (folders.put(url, top) == null) {
                    addFiles(url, "section");
                }
            }
            if (lesson.isSectionPage()) {
                addFiles(folder(place, RelativePaths.folderOf(place.path())), "section");
            }
            for (String taxonomy : listings.taxonomies()) {
                addTerms(place, taxonomy, lesson);
            }
        }
    }

    private void addHome(SitePlace place) {
        String home = folder(place, "");
        if (folders.put(home, "") == null) {
            addFiles(home, "home");
            for (String name : AT_THE_TOP) {
                others.add(home + name);
                others.add("/" + name);
            }
            if (!place.language().isEmpty()) {
                others.add("/" + place.language() + "/sitemap.xml");
            }
        }
    }

    private void addTerms(SitePlace place, String taxonomy, Lesson lesson) {
        if (listings.makes("taxonomy")) {
            addPage(folder(place, taxonomy), "taxonomy");
        }
        if (listings.makes("term")) {
            Optional<PlainValue> terms = lesson.frontMatter().others().get(taxonomy);
            for (String term : terms.isEmpty() ? List.<String>of() : texts(terms.get())) {
                addPage(folder(place, taxonomy + "/" + term), "term");
            }
        }
    }

    private void addPage(String url, String kind) {
        if (others.add(url)) {
            addFiles(url, kind);
        }
    }

    private void addFiles(String folder, String kind) {
        for (String name : listings.filesOf(kind)) {
            others.add(folder + name);
        }
    }

    private String folder(SitePlace place, String path) {
        return known.computeIfAbsent(
                new SitePlace(place.language(), path), folder -> UriPaths.decode(urls.ofFolder(folder)));
    }

    private static List<String> texts(PlainValue value) {
        if (value instanceof PlainValue.Items items) {
            List<String> texts = new ArrayList<>();
            for (PlainValue item : items.items()) {
                texts.addAll(texts(item));
            }
            return texts;
        }
        if (value instanceof PlainValue.Decimal decimal) {
            return List.of(decimal.number().toPlainString());
        }
        return value instanceof PlainValue.Text text ? List.of(text.text()) : List.of();
    }
}
