package io.github.coursekit.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The repository whose work tree holds a folder.
 *
 * <pre>{@code
 * GitRepository repository = GitRepository.holding(project).orElseThrow();
 * repository.changesSince(repository.mergeBase("origin/main"), List.of(contentFolder));
 * }</pre>
 *
 * <p>It is the nearest folder above with {@code .git} in it, which no tree of Git can bring, and never a bare repository, which any tree can: files called
 * {@code HEAD}, {@code config}, {@code objects} and {@code refs}. Git itself says whether the repository may be trusted ({@code safe.directory}). After
 * that it sees neither the user's configuration, but for what files look like on this machine, nor variables of the environment, and of the
 * repository's own configuration no setting that names a command. It fetches nothing, and changes nothing but the times of unchanged files in the index.
 */
public final class GitRepository {

    private final WorkTree tree;
    private final GitProgram program;
    private final GitCommand git;
    private final GitContents contents;

    private GitRepository(WorkTree tree, GitProgram program, IsolatedGit git) {
        this.tree = tree;
        this.program = program;
        this.git = git.command();
        this.contents = new GitContents(git);
    }

    /**
     * {@return the repository whose work tree a folder lies in; empty when there is none}
     *
     * @param folder a folder that is there
     * @throws GitException when Git is not installed, or does not trust the repository
     */
    public static Optional<GitRepository> holding(Path folder) throws GitException {
        return holding(folder, System.getenv());
    }

    static Optional<GitRepository> holding(Path folder, Map<String, String> environment) throws GitException {
        Optional<WorkTree> tree = WorkTree.holding(folder);
        return tree.isEmpty() ? Optional.empty() : Optional.of(open(tree.get(), GitProgram.find(environment)));
    }

    static GitRepository open(WorkTree tree, GitProgram program) throws GitException {
        return new GitRepository(tree, program, IsolatedGit.in(tree, program));
    }

    /** {@return its work tree} */
    public WorkTree tree() {
        return tree;
    }

    /**
     * {@return the id of the commit where the history of the work tree left that of a revision}
     *
     * @param revision a revision such as {@code origin/main}
     * @throws GitException when there is no such commit; it says what to do
     */
    public String mergeBase(String revision) throws GitException {
        try {
            return git.line("merge-base", "--end-of-options", revision, "HEAD");
        } catch (GitException e) {
            throw missing("there is no common history with '" + revision + "'", e);
        }
    }

    /** Many clones of a CI have only the end of the history. */
    private GitException missing(String what, GitException cause) throws GitException {
        boolean shallow = git.line("rev-parse", "--is-shallow-repository").equals("true");
        String advice = shallow
                ? "this is a shallow clone; fetch the whole history (git fetch --unshallow, or fetch-depth: 0 in CI)"
                : "is the revision fetched and spelt right? " + cause.getMessage();
        return new GitException(what + ": " + advice, cause);
    }

    /**
     * {@return whether the repository has a file, or a submodule's folder, among its own: whether it stands in the index}
     *
     * @param file a file that may be gone; what lies outside of the work tree, or in a repository in it, is not tracked
     * @throws GitException when Git cannot tell
     */
    public boolean tracks(Path file) throws GitException {
        Optional<String> path = tree.path(file);
        return path.isPresent()
                && !path.get().isEmpty()
                && git.texts(List.of("ls-files", "-z", "--", tree.named(path.get())))
                        .contains(path.get());
    }

    /**
     * {@return what differs between a commit and the work tree: committed, staged, edited, new and removed files, but not those that are ignored}
     *
     * @param commit a commit's id, or {@code HEAD}
     * @param paths the files and folders to look at, relative to the root, with {@code /}; the empty text for all. Of what lies in a submodule the whole
     *     submodule is looked at
     * @throws GitException when Git cannot tell
     */
    public List<GitChange> changesSince(String commit, Collection<String> paths) throws GitException {
        return new GitChanges(tree, program, git, contents).since(commit, paths);
    }

    /**
     * {@return the files of a revision in some folders, in Git's order} Nothing is read of the work tree.
     *
     * @param revision a revision such as {@code v1.2}
     * @param folders the folders, relative to the root, with {@code /}; the empty text for all
     * @throws GitException when there is no such revision; it says what to do
     */
    public List<GitFile> files(String revision, Collection<String> folders) throws GitException {
        List<String> arguments =
                new ArrayList<>(List.of("ls-tree", "-r", "-l", "-z", "--full-tree", "--end-of-options", revision));
        if (!folders.contains("")) {
            // With a slash each is a folder: without, a file or a submodule of its name would be told.
            folders.forEach(folder -> arguments.add(folder + "/"));
        }
        try {
            return git.texts(arguments).stream().map(GitFile::parse).toList();
        } catch (GitException e) {
            throw missing("the revision '" + revision + "' is not there", e);
        }
    }

    /**
     * {@return what is read of contents in the repository's history, by their ids; one that is missing there or too long is missing here} In a partial
     * clone that lacks one of them all may be missing.
     *
     * @param ids the ids, as {@link GitChange#before()} tells them
     * @param most the most bytes of one that are read
     * @param reading what to make of the bytes of each; called on another thread
     * @throws GitException when Git cannot tell
     */
    public <R> Map<String, R> blobs(Collection<String> ids, int most, Function<byte[], R> reading) throws GitException {
        return contents.blobs(ids, most, reading);
    }

    /**
     * {@return the first bytes of a content in the repository's history; empty when it is missing there}
     *
     * @param id its id
     * @param most the most bytes that are kept
     * @throws GitException when Git cannot tell
     */
    public Optional<byte[]> start(String id, int most) throws GitException {
        return contents.start(id, most);
    }
}
