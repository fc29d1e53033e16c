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
record ServedFiles(List<String> files, List<String> assets, Optional<FileProblem> problem) {

    static final ServedFiles NONE = new ServedFiles(List.of(), List.of(), Optional.empty());

    static ServedFiles of(ContentSource source) {
        List<String> files = List.of();
        try {
            files = source.staticFiles();
            return new ServedFiles(files, source.assetFiles(), Optional.empty());
        } catch (SourceException e) {
            return new ServedFiles(files, List.of(), Optional.of(ContentFiles.problem(e.problem())));
        }
    }
}
