package io.github.coursekit.load;

import io.github.coursekit.course.FileProblem;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.SourceException;
import java.util.List;
import java.util.Optional;

/**
 * What the site serves beside the content.
 *
 * @param files the paths of the files that are served as they are
 * @param assets the paths of the files that the site's templates may serve
 * @param problem why they cannot be listed
 */
record FilesBesideContent(List<String> files, List<String> assets, Optional<FileProblem> problem) {

    static final FilesBesideContent NONE = new FilesBesideContent(List.of(), List.of(), Optional.empty());

    static FilesBesideContent of(ContentSource source) {
        List<String> files = List.of();
        try {
            files = source.staticFiles();
            return new FilesBesideContent(files, source.assetFiles(), Optional.empty());
        } catch (SourceException e) {
            return new FilesBesideContent(files, List.of(), Optional.of(ContentFiles.problem(e.problem())));
        }
    }
}
