package io.github.coursekit.target;

import io.github.coursekit.course.Course;
import io.github.coursekit.hugo.HugoUrls;
import io.github.coursekit.site.Mount;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.SitePlace;
import io.github.coursekit.text.UriPaths;
import java.util.Set;

/** Tells which part of a site is the course's own, so that what is not at hand there is nowhere. */
final class OwnUrls {

    private final Site site;
    private final HugoUrls urls;

    private final Set<String> languages;

    /** {@code languages} are those that some page of the course is in. */
    OwnUrls(Course course, Set<String> languages) {
        this.site = course.settings().site();
        this.urls = course.urls();
        this.languages = languages;
    }

    /** Whether all that can be at a URL, which is {@code neutral} without the language that it begins with, is the course's own. */
    boolean holds(String url, String neutral) {
        if (!site.isKnown()) {
            return true;
        }
        boolean otherLanguage = site.languages().codes().stream()
                .filter(code -> !languages.contains(code))
                .anyMatch(code -> url.startsWith("/" + code + "/"));
        return !otherLanguage
                && site.roots().mounts().stream()
                        .map(Mount::target)
                        .anyMatch(target -> target.isEmpty()
                                || (neutral + "/")
                                        .startsWith(UriPaths.decode(urls.ofFolder(new SitePlace("", target)))));
    }

    /** A URL path without the language that it begins with. */
    String withoutLanguage(String url) {
        for (String language : site.languages().declared() ? site.languages().codes() : Set.<String>of()) {
            String prefix = site.languages().urlPrefix(language);
            if (prefix.length() > 1 && url.startsWith(prefix)) {
                return url.substring(prefix.length() - 1);
            }
        }
        return url;
    }
}
