package io.github.coursekit.report;

import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.Fold;
import io.github.coursekit.rule.Severity;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * What changed between two versions as annotations of GitHub, at the files of the new version. It shows only the first few of a kind, so what is too much for the
 * version comes first, changes with one cause are one annotation, and what asks for no more than a patch has one only when the version is too small for it.
 *
 * <pre>
 * ::error file=course/nacl.md,title=page-moved::major: page moved, no alias: salt.md -> nacl.md; links to its old URL lead nowhere
 * </pre>
 */
public final class ChangesAnnotations {

    private ChangesAnnotations() {}

    /**
     * {@return a line for each annotation; they must reach standard output at the start of a line}
     *
     * @param input what changed
     */
    public static String of(ChangesInput input) {
        String fault = input.fault()
                .map(text -> GitHubCommand.line(input.incompatible(), "", "course:compare", text))
                .orElse("");
        return Fold.of(input.comparison()).stream()
                .filter(fold -> fold.bump().compareTo(Bump.MINOR) >= 0 || input.severity(fold.bump()) != Severity.INFO)
                .sorted(Comparator.comparing(fold -> input.severity(fold.bump())))
                .map(fold -> annotation(fold, input))
                .collect(Collectors.joining("", fault, ""));
    }

    /** What is gone, and what concerns the whole course, has no place. */
    private static String annotation(Fold fold, ChangesInput input) {
        String place = fold.changes()
                .get(0)
                .after()
                .filter(after -> !after.path().isEmpty())
                .map(after -> GitHubCommand.file(input.paths().of(after.path())))
                .orElse("");
        return GitHubCommand.line(
                input.severity(fold.bump()), place, fold.kind().id(), ChangesReport.sentence(fold));
    }
}
