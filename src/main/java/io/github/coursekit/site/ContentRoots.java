package io.github.coursekit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the folders of a course stand among the content of a site.
 *
 * <pre>{@code
 * ContentRoots.DEFAULT.places("oven/heat.md", languages)    // one place, under the same path
 * }</pre>
 *
 * @param mounts the folders, the first that holds a file first
 * @param ignored regular expressions; a file is none of the site's where one is found in its path from the site's folder
 * @param folder the path of the course's content folder from the site's, with {@code /}
 */
public record ContentRoots(List<Mount> mounts, List<Pattern> ignored, String folder) {

    /** The content folder is the top of the site's content. */
    public static final ContentRoots DEFAULT = new ContentRoots(List.of(Mount.ALL), List.of(), "");

    /** Copies the list. */
    public ContentRoots {
        mounts = List.copyOf(mounts);
        ignored = List.copyOf(ignored);
    }

    private boolean isIgnored(String path) {
        return !ignored.isEmpty()
                && ignored.stream()
                        .anyMatch(expression ->
                                expression.matcher(folder + "/" + path).find());
    }

    /**
     * {@return the places of a file on the site, the main one first; none for a file that the site does not take}
     *
     * @param path the file's path below the course's content folder, with {@code /}
     * @param languages the languages of the site
     */
    List<SitePlace> places(String path, Languages languages) {
        List<SitePlace> places = new ArrayList<>(1);
        if (isIgnored(path)) {
            return places;
        }
        for (Mount mount : mounts) {
            Optional<String> target = mount.targetOf(path);
            if (target.isPresent()) {
                addPlaces(mount, target.get(), languages, places);
            }
        }
        return places;
    }

    private static void addPlaces(Mount mount, String target, Languages languages, List<SitePlace> places) {
        String suffix = languages.declared() ? languages.suffix(target) : "";
        String path = suffix.isEmpty() ? target : Languages.withoutSuffix(target, suffix);
        if (!languages.declared()) {
            places.add(new SitePlace("", path));
        } else if (!suffix.isEmpty() || mount.languages().isEmpty()) {
            places.add(new SitePlace(suffix.isEmpty() ? languages.main() : suffix, path));
        } else {
            mount.languages().forEach(language -> places.add(new SitePlace(language, path)));
        }
    }
}
