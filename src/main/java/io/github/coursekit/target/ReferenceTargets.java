package io.github.coursekit.target;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.RelativePaths;
import java.util.Optional;

/** Where the references of Hugo's {@code ref} and {@code relref} lead. */
final class ReferenceTargets {

    private final Index index;
    private final References references;
    private final Unknowns unknowns;
    private final MeantReferences meant;

    ReferenceTargets(Index index, References references, Unknowns unknowns, Site site) {
        this.index = index;
        this.references = references;
        this.unknowns = unknowns;
        this.meant = new MeantReferences(index, references, site);
    }

    /** Where a reference in a page leads. */
    Target of(Lesson from, String text) {
        int hash = text.indexOf('#');
        String path = hash < 0 ? text : text.substring(0, hash);
        String fragment = hash < 0 ? "" : text.substring(hash + 1);
        if (path.isEmpty()) {
            return new Target.Page(from, fragment);
        }
        Destination destination = Destination.of(text);
        if (destination.isOutside()) {
            return new Target.Outside();
        }
        if (isSlashed(from, path)) {
            String mended = path.substring(0, path.length() - 1) + suffix(fragment);
            return new Target.Nothing(path, path, Optional.of(new Target.Suggestion(mended, true)));
        }
        return references
                .find(from, path)
                .<Target>map(page -> new Target.Page(page, fragment))
                .or(() -> index.url(path.startsWith("/") ? path : "/" + path).filter(Target.Listing.class::isInstance))
                .or(() -> index.paths().unread(from, path))
                .or(() -> unknowns.ofReference(from, path).map(Target.Undecided::new))
                .orElseGet(() -> new Target.Nothing(
                        path,
                        path,
                        meant.moved(from, path)
                                .map(found -> new Target.Suggestion(found + suffix(fragment), true))
                                .or(() -> meant.named(from, path)
                                        .map(found -> new Target.Suggestion(found + suffix(fragment), false)))));
    }

    /** Before version 0.131 Hugo finds no page by a path from the top with a slash at its end, unless the page stands for a folder. */
    private boolean isSlashed(Lesson from, String path) {
        if (!path.endsWith("/")) {
            return false;
        }
        String named = path.substring(0, path.length() - 1);
        boolean beside = !path.startsWith("/")
                && RelativePaths.resolve(index.paths().folder(from), named)
                        .flatMap(index.paths()::page)
                        .isPresent();
        return !beside
                && references
                        .find(from, path)
                        .filter(page -> !PageFiles.isFolderPage(page.path()))
                        .isPresent();
    }

    private static String suffix(String fragment) {
        return fragment.isEmpty() ? "" : "#" + fragment;
    }
}
