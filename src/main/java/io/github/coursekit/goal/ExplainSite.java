package io.github.coursekit.goal;

import io.github.coursekit.site.HugoVersion;
import io.github.coursekit.site.LinkHooks.Hook;
import io.github.coursekit.site.Mount;
import io.github.coursekit.site.Permalinks;
import io.github.coursekit.site.Site;
import io.github.coursekit.site.Undecided;
import io.github.coursekit.site.UrlRules;
import io.github.coursekit.site.read.FoundSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Prints what is known of the site around a course: what was read, what it says, and what is undecided and why. */
public final class ExplainSite {

    private ExplainSite() {}

    /**
     * {@return the lines to print}
     *
     * @param project where the course stands
     * @throws GoalException when the project's folder cannot be read
     */
    public static List<String> run(Project project) throws GoalException {
        Optional<Path> folder = project.contentFolder();
        if (folder.isEmpty()) {
            return List.of("There is no course here, and so no site around it");
        }
        FoundSite found = project.site(folder.get());
        List<String> lines = new ArrayList<>(found.problems());
        if (found.site().isKnown()) {
            lines.addAll(lines(found.site(), found));
        } else {
            lines.add("No configuration of a site takes its content from " + project.shown(folder.get())
                    + ": what Hugo does without any setting holds");
        }
        return lines;
    }

    private static List<String> lines(Site site, FoundSite found) {
        List<String> lines = new ArrayList<>();
        lines.add("Configuration: " + String.join(", ", site.configuration()));
        lines.add("Hugo: " + site.hugo().map(HugoVersion::toString).orElse("nobody says which version, so the newest"));
        lines.add("Themes: " + (found.themes().isEmpty() ? "none" : String.join(", ", new TreeSet<>(found.themes()))));
        lines.add("Languages: " + String.join(", ", site.languages().codes()) + "; the main one is "
                + site.languages().main()
                + (site.languages().mainInUrls() ? ", which URLs name, too" : ""));
        site.roots().mounts().forEach(mount -> lines.add("Content: " + mount(mount)));
        lines.addAll(urls(site.urls()));
        lines.add("Terms: " + names(site.listings().taxonomies()) + "; not made: "
                + names(site.listings().disabledKinds()));
        site.listings().files().forEach((kind, files) -> {
            if (!files.isEmpty()) {
                lines.add("Files beside pages of kind " + kind + ": " + String.join(", ", files));
            }
        });
        lines.add("Links in Markdown: " + word(site.hooks().links()) + "; images: "
                + word(site.hooks().images()));
        lines.add("Shortcodes of templates: " + names(site.shortcodes().own().keySet())
                + (site.shortcodes().complete() ? "; there are no others" : "; there may be others"));
        lines.add("Redirects of the server: " + site.elsewhere().patterns().size());
        for (Undecided undecided : site.undecided()) {
            lines.add("Undecided: " + (undecided.what() == Undecided.What.CONTENT ? "pages" : "files") + " below "
                    + undecided.prefix() + ", since " + undecided.cause());
        }
        return lines;
    }

    private static String mount(Mount mount) {
        String from = mount.source().isEmpty() ? "the content folder" : mount.source();
        String to = "/" + mount.target();
        return from + " is " + to + (mount.languages().isEmpty() ? "" : " in " + String.join(", ", mount.languages()));
    }

    private static List<String> urls(UrlRules urls) {
        List<String> lines = new ArrayList<>();
        lines.add("URLs: below " + urls.basePath() + (urls.lowerCase() ? ", in lower case" : ", in the case of files")
                + (urls.ugly().isEmpty() ? "" : ", with .html in " + String.join(", ", urls.ugly()))
                + (urls.aliases() ? "" : ", without aliases"));
        Permalinks permalinks = urls.permalinks();
        permalinks.pages().forEach((section, pattern) -> lines.add("URLs of pages in " + section + ": " + pattern));
        for (Map.Entry<String, String> section : permalinks.sections().entrySet()) {
            lines.add("URLs of sections in " + section.getKey() + ": " + section.getValue());
        }
        return lines;
    }

    private static String names(Iterable<String> names) {
        String joined = String.join(", ", names);
        return joined.isEmpty() ? "none" : joined;
    }

    private static String word(Hook hook) {
        return switch (hook) {
            case NONE -> "as they are written";
            case LOOKS_UP -> "looked up as pages and files first";
            case UNKNOWN -> "not known, since templates are not here";
        };
    }
}
