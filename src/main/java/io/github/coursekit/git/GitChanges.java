package io.github.coursekit.git;

import io.github.coursekit.file.PathNames;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what differs between a commit and a work tree. */
final class GitChanges {

    private static final String SUBMODULE = "160000 ";

    private final WorkTree tree;
    private final GitProgram program;
    private final GitCommand git;
    private final GitContents contents;

    GitChanges(WorkTree tree, GitProgram program, GitCommand git, GitContents contents) {
        this.tree = tree;
        this.program = program;
        this.git = git;
        this.contents = contents;
    }

    /** What differs from a commit in some files and folders. */
    List<GitChange> since(String commit, Collection<String> paths) throws GitException {
        if (paths.isEmpty()) {
            return List.of(); // to Git no path is every path
        }
        List<String> named = paths.stream().map(tree::named).distinct().toList();
        List<GitChange> changes = new ArrayList<>(withoutSameInLfs(git.run(
                "",
                GitOutput::changes,
                arguments(
                        named,
                        "diff",
                        "--raw",
                        "-z",
                        "--no-abbrev",
                        "--no-renames",
                        "--no-color",
                        "--no-ext-diff",
                        "--no-textconv",
                        "--ignore-submodules=dirty",
                        "-O/dev/null",
                        commit))));
        for (String path : git.texts(arguments(named, "ls-files", "--others", "--exclude-standard", "-z"))) {
            changes.add(new GitChange(path));
        }
        for (String path : editedSubmodules(named)) {
            changes.add(new GitChange(path));
        }
        return changes;
    }

    private List<GitChange> withoutSameInLfs(List<GitChange> changes) throws GitException {
        Set<String> ids = new LinkedHashSet<>();
        for (GitChange change : changes) {
            if (change.edited()) {
                change.before().ifPresent(ids::add);
            }
        }
        Map<String, Optional<LfsPointer>> pointers = contents.blobs(ids, LfsPointer.MOST_BYTES, LfsPointer::parse);
        return changes.stream()
                .filter(change -> !change.edited()
                        || change.before()
                                .flatMap(id -> pointers.getOrDefault(id, Optional.empty()))
                                .filter(pointer -> pointer.isOf(PathNames.resolve(tree.root(), change.path())))
                                .isEmpty())
                .toList();
    }

    /** The submodules whose work tree differs from their commit. Git itself would look with what they configure. */
    private List<String> editedSubmodules(List<String> named) throws GitException {
        List<String> edited = new ArrayList<>();
        List<String> entries =
                git.texts(text -> text.startsWith(SUBMODULE), arguments(named, "ls-files", "--stage", "-z"));
        for (String entry : entries) {
            String path = entry.substring(entry.indexOf('\t') + 1);
            Path folder = PathNames.resolve(tree.root(), path);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && WorkTree.isRoot(folder)
                    && !GitRepository.open(new WorkTree(folder), program)
                            .changesSince("HEAD", List.of(""))
                            .isEmpty()) {
                edited.add(path);
            }
        }
        return edited;
    }

    private static List<String> arguments(List<String> paths, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.add("--");
        arguments.addAll(paths);
        return arguments;
    }
}
