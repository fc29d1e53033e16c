package io.github.coursekit.git;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Git as it is called in a repository that anybody may have configured: it sees neither the user's configuration, but for what files look like on this
 * machine, nor variables of the environment, and of the repository's own configuration no setting that names a command.
 *
 * @param command the command
 * @param partial whether contents may be missing, to be fetched when they are asked for; they are not fetched
 */
record IsolatedGit(GitCommand command, boolean partial) {

    /** Whatever is configured; an empty value is none to every version of Git. */
    private static final List<String> PINNED = List.of(
            "core.fsmonitor=",
            "core.hooksPath=/dev/null",
            "core.untrackedCache=false",
            "diff.autoRefreshIndex=true",
            "safe.bareRepository=explicit",
            "submodule.recurse=false");

    /**
     * Git in a work tree.
     *
     * @throws GitException when Git does not trust the repository
     */
    static IsolatedGit in(WorkTree tree, GitProgram program) throws GitException {
        Path root = tree.root();
        List<String> plain = List.of("--no-pager", "-c", "safe.bareRepository=explicit", "-C", root.toString());
        // Neither command reads the index, runs anything or writes, so that they may see what the user configured.
        GitCommand asUser = new GitCommand(program.asUser(root), plain);
        Path directory = Path.of(asUser.line("rev-parse", "--absolute-git-dir"));
        tree.check(directory);
        List<GitSetting> configured = asUser.texts(List.of("config", "--list", "-z")).stream()
                .map(GitSetting::parse)
                .toList();
        List<String> options = new ArrayList<>(List.of("--no-pager", "--literal-pathspecs", "-C", root.toString()));
        options.addAll(List.of("--git-dir=" + directory, "--work-tree=" + root));
        PINNED.forEach(setting -> options.addAll(List.of("-c", setting)));
        GitCommand git = new GitCommand(program.isolated(HarmlessSettings.of(configured)), options);
        return new IsolatedGit(git, configured.stream().anyMatch(GitSetting::isOfPartialClone));
    }
}
