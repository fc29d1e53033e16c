package io.github.coursekit.goal;

import io.github.coursekit.git.GitChange;
import io.github.coursekit.git.GitException;
import io.github.coursekit.git.GitRepository;
import io.github.coursekit.git.WorkTree;
import io.github.coursekit.site.PageFiles;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.text.RelativePaths;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a content folder that a branch touches, as the Git repository of the project tells them: committed, staged, edited, new and removed ones.
 *
 * <p>Some files reach further than themselves. A section's page that has a cascade, or had one, touches all lessons below it; a submodule
 * counts whole; and where the configuration, a schema or the baseline is touched, all files are.
 */
final class ChangedFiles {

    /** Where the content folder lies in the repository: empty, or with a slash at its end. */
    private final String prefix;

    private final boolean all;
    private final Set<String> paths;
    private final Set<String> folders;

    /**
     * The sections' pages as they are now.
     *
     * @param source what is in the content folder
     * @param prefix where it lies in the repository: empty, or with a slash at its end
     * @param most the most bytes of a page that are read
     */
    private record Pages(ContentSource source, String prefix, int most) {

        boolean mayHaveCascade(String pathInRepository) {
            return SectionPage.mayHaveCascade(source, pathInRepository.substring(prefix.length()), most);
        }
    }

    private ChangedFiles(String prefix, boolean all, Set<String> paths, Set<String> folders) {
        this.prefix = prefix;
        this.all = all;
        this.paths = paths;
        this.folders = folders;
    }

    /**
     * What differs from the point where the branch left a revision.
     *
     * @param project the folder whose repository is asked
     * @param content the content folder
     * @param source what is in it now
     * @param settings the files that all lessons depend on
     * @param most the most bytes of a section's page that are read
     */
    static ChangedFiles since(
            String revision, Path project, Path content, ContentSource source, List<Path> settings, int most)
            throws GoalException {
        if (revision.startsWith("-")) {
            throw new GoalException("'" + revision + "' in course.since is no Git revision");
        }
        try {
            GitRepository repository = GitRepository.holding(project)
                    .orElseThrow(() -> new GoalException("course.since needs Git, and " + project
                            + " is not in a Git repository: neither it nor a folder above it holds .git"));
            String folder = folder(repository, content);
            Pages pages = new Pages(source, folder.isEmpty() ? "" : folder + "/", most);
            return since(repository.mergeBase(revision), repository, folder, settings, pages);
        } catch (GitException e) {
            throw new GoalException("course.since needs Git, and " + e.getMessage(), e);
        }
    }

    /** Where the content lies in the repository. What the repository knows nothing of would count as untouched without a word. */
    private static String folder(GitRepository repository, Path content) throws GoalException, GitException {
        WorkTree tree = repository.tree();
        String path = tree.path(real(content))
                .orElseThrow(() -> new GoalException("course.since asks the project's Git repository, " + tree.root()
                        + ", and the content folder " + content + " lies outside of it"));
        Optional<String> inner = tree.repositoryWithin(path);
        if (inner.isPresent() && !repository.tracks(tree.root().resolve(inner.get()))) {
            throw new GoalException("course.since asks the project's Git repository, " + tree.root()
                    + ", and the content folder " + content + " lies in another one, "
                    + tree.root().resolve(inner.get()) + ", which is no submodule of it");
        }
        return path;
    }

    private static Path real(Path folder) throws GoalException {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw GoalException.unreadable("The content folder " + folder, e);
        }
    }

    private static ChangedFiles since(
            String base, GitRepository repository, String folder, List<Path> settings, Pages pages)
            throws GitException {
        List<String> within = new ArrayList<>();
        for (Path file : settings) {
            repository.tree().path(file).ifPresent(within::add);
        }
        if (!repository.changesSince(base, within).isEmpty()) {
            return new ChangedFiles("", true, Set.of(), Set.of());
        }
        List<GitChange> changes = repository.changesSince(base, List.of(folder));
        Set<String> paths = new HashSet<>();
        changes.forEach(change -> paths.add(change.path()));
        return new ChangedFiles(pages.prefix, false, paths, withCascade(repository, changes, pages));
    }

    /** The folders of the sections' pages that have a cascade now, or had one at the base. */
    private static Set<String> withCascade(GitRepository repository, List<GitChange> changes, Pages now)
            throws GitException {
        List<GitChange> pages = changes.stream()
                .filter(change -> PageFiles.isSectionPage(change.path()))
                .toList();
        Set<String> ids = new LinkedHashSet<>();
        pages.forEach(page -> page.before().ifPresent(ids::add));
        Map<String, Boolean> before = repository.blobs(ids, now.most, SectionPage::mayHaveCascade);
        Set<String> folders = new HashSet<>();
        for (GitChange page : pages) {
            boolean had = page.before().map(id -> before.getOrDefault(id, true)).orElse(false);
            if (had || now.mayHaveCascade(page.path())) {
                folders.add(RelativePaths.folderOf(page.path()));
            }
        }
        return folders;
    }

    /** Whether a file, by its path relative to the content folder, counts as touched. */
    boolean contains(String path) {
        String place = prefix + path;
        if (all || paths.contains(place) || folders.contains("")) {
            return true;
        }
        for (int slash = place.indexOf('/'); slash >= 0; slash = place.indexOf('/', slash + 1)) {
            // A submodule is one name to Git, and a repository that is none is one with a slash.
            String folder = place.substring(0, slash);
            if (paths.contains(folder) || paths.contains(folder + "/") || folders.contains(folder)) {
                return true;
            }
        }
        return false;
    }
}
