package io.github.coursekit.git;

import io.github.coursekit.file.PathNames;
import java.io.IOException;
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

    private static final String DOT_GIT = ".git";

    /** Whatever is configured; an empty value is none to every version of Git. */
    private static final List<String> PINNED = List.of(
            "core.fsmonitor=",
            "core.hooksPath=/dev/null",
            "core.untrackedCache=false",
            "diff.autoRefreshIndex=true",
            "safe.bareRepository=explicit",
            "submodule.recurse=false");

    private static final String SUBMODULE = "160000 ";

    private final Path root;
    private final GitProgram program;
    private final GitCommand git;
    private final boolean partial;

    private GitRepository(Path root, GitProgram program, GitCommand git, boolean partial) {
        this.root = root;
        this.program = program;
        this.git = git;
        this.partial = partial;
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
        for (Path root = real(folder); root != null; root = root.getParent()) {
            if (isRoot(root)) {
                return Optional.of(open(root, GitProgram.find(environment)));
            }
        }
        return Optional.empty();
    }

    /** Whether a folder is the top of a work tree. A folder {@code .git} that holds nothing is passed over, as Git does. */
    private static boolean isRoot(Path folder) {
        Path git = folder.resolve(DOT_GIT);
        return Files.isRegularFile(git) || Files.isRegularFile(git.resolve("HEAD"));
    }

    static GitRepository open(Path root, GitProgram program) throws GitException {
        List<String> plain = List.of("--no-pager", "-c", "safe.bareRepository=explicit", "-C", root.toString());
        // Neither command reads the index, runs anything or writes, so that they may see what the user configured.
        GitCommand asUser = new GitCommand(program.asUser(root), plain);
        Path directory = Path.of(asUser.line("rev-parse", "--absolute-git-dir"));
        if (Files.isDirectory(root.resolve(DOT_GIT))
                && !real(root.resolve(DOT_GIT)).equals(real(directory))) {
            throw new GitException("git does not take " + root.resolve(DOT_GIT) + " for a repository");
        }
        List<GitSetting> configured =
                asUser.run("", in -> GitOutput.texts(in, text -> true), List.of("config", "--list", "-z")).stream()
                        .map(GitSetting::parse)
                        .toList();
        List<String> options = new ArrayList<>(List.of("--no-pager", "--literal-pathspecs", "-C", root.toString()));
        options.addAll(List.of("--git-dir=" + directory, "--work-tree=" + root));
        PINNED.forEach(setting -> options.addAll(List.of("-c", setting)));
        GitCommand git = new GitCommand(program.isolated(GitSetting.harmless(configured)), options);
        return new GitRepository(root, program, git, configured.stream().anyMatch(GitSetting::isOfPartialClone));
    }

    /** {@return the top of the work tree, absolute and without symbolic links} */
    public Path root() {
        return root;
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
        Optional<String> path = path(file);
        return path.isPresent()
                && !path.get().isEmpty()
                && texts("ls-files", "-z", "--", named(path.get())).contains(path.get());
    }

    /**
     * {@return the path of a file relative to the root, with {@code /}; empty when it lies outside of the work tree} The root's own is the empty text.
     *
     * @param file a file that may be gone
     * @throws GitException when the folder that it lies in cannot be read
     */
    public Optional<String> path(Path file) throws GitException {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return Optional.empty();
        }
        Path place = absolute.equals(root) ? root : real(parent).resolve(absolute.getFileName());
        return place.startsWith(root)
                ? Optional.of(root.relativize(place)
                        .toString()
                        .replace(root.getFileSystem().getSeparator(), "/"))
                : Optional.empty();
    }

    /**
     * {@return the folder of the repository in this one that a file lies in, or is; the outermost when there are several, and empty when there is none}
     *
     * @param path a path relative to the root, with {@code /}
     */
    public Optional<String> repositoryWithin(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (isRoot(root.resolve(path.substring(0, slash)))) {
                return Optional.of(path.substring(0, slash));
            }
        }
        return path.isEmpty() || !isRoot(root.resolve(path)) ? Optional.empty() : Optional.of(path);
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
        if (paths.isEmpty()) {
            return List.of(); // to Git no path is every path
        }
        List<String> named = paths.stream().map(this::named).distinct().toList();
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
        for (String path : texts(arguments(named, "ls-files", "--others", "--exclude-standard", "-z"))) {
            changes.add(new GitChange(path));
        }
        for (String path : editedSubmodules(named)) {
            changes.add(new GitChange(path));
        }
        return changes;
    }

    /** How Git is told of a path: what lies in a submodule by the submodule. */
    private String named(String path) {
        return path.isEmpty() ? "." : repositoryWithin(path).orElse(path);
    }

    private List<GitChange> withoutSameInLfs(List<GitChange> changes) throws GitException {
        Set<String> ids = new LinkedHashSet<>();
        for (GitChange change : changes) {
            if (change.edited()) {
                change.before().ifPresent(ids::add);
            }
        }
        Map<String, Optional<LfsPointer>> pointers = blobs(ids, LfsPointer.MOST_BYTES, LfsPointer::parse);
        return changes.stream()
                .filter(change -> !change.edited()
                        || change.before()
                                .flatMap(id -> pointers.getOrDefault(id, Optional.empty()))
                                .filter(pointer -> pointer.isOf(PathNames.resolve(root, change.path())))
                                .isEmpty())
                .toList();
    }

    /** The submodules whose work tree differs from their commit. Git itself would look with what they configure. */
    private List<String> editedSubmodules(List<String> named) throws GitException {
        List<String> edited = new ArrayList<>();
        List<String> entries = git.run(
                "",
                in -> GitOutput.texts(in, text -> text.startsWith(SUBMODULE)),
                arguments(named, "ls-files", "--stage", "-z"));
        for (String entry : entries) {
            String path = entry.substring(entry.indexOf('\t') + 1);
            Path folder = PathNames.resolve(root, path);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && isRoot(folder)
                    && !open(folder, program).changesSince("HEAD", List.of("")).isEmpty()) {
                edited.add(path);
            }
        }
        return edited;
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
            return texts(arguments).stream().map(GitFile::parse).toList();
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
        return blobs(ids, most, false, reading);
    }

    /**
     * {@return the first bytes of a content in the repository's history; empty when it is missing there}
     *
     * @param id its id
     * @param most the most bytes that are kept
     * @throws GitException when Git cannot tell
     */
    public Optional<byte[]> start(String id, int most) throws GitException {
        return Optional.ofNullable(
                blobs(List.of(id), most, true, bytes -> bytes).get(id));
    }

    private <R> Map<String, R> blobs(Collection<String> ids, int most, boolean cut, Function<byte[], R> reading)
            throws GitException {
        if (ids.isEmpty()) {
            return Map.of();
        }
        try {
            return git.run(
                    String.join("\n", ids) + "\n",
                    in -> GitOutput.blobs(in, most, cut, reading),
                    List.of("cat-file", "--batch"));
        } catch (GitException e) {
            if (partial) {
                return Map.of(); // Git gives up at the first that it would have to fetch
            }
            throw e;
        }
    }

    private static List<String> arguments(List<String> paths, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.add("--");
        arguments.addAll(paths);
        return arguments;
    }

    private List<String> texts(String... arguments) throws GitException {
        return texts(List.of(arguments));
    }

    private List<String> texts(List<String> arguments) throws GitException {
        return git.run("", in -> GitOutput.texts(in, text -> true), arguments);
    }

    private static Path real(Path folder) throws GitException {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new GitException("the folder " + folder + " cannot be read: " + e, e);
        }
    }
}
