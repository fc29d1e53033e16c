package io.github.coursekit.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No command that is configured anywhere runs, and no setting changes what is told. */
@DisabledOnOs(OS.WINDOWS)
class GitIsolationTest {

    /** All keys of Git that name a command, of drivers called {@code x} and {@code a=b}. */
    private static final List<String> COMMANDS = List.of(
            "alias.config",
            "alias.diff",
            "alias.ls-files",
            "browser.x.cmd",
            "browser.x.path",
            "core.alternateRefsCommand",
            "core.askPass",
            "core.editor",
            "core.fsmonitor",
            "core.gitProxy",
            "core.pager",
            "core.sshCommand",
            "credential.helper",
            "diff.external",
            "diff.x.command",
            "diff.x.textconv",
            "difftool.x.cmd",
            "difftool.x.path",
            "filter.a=b.clean",
            "filter.a=b.process",
            "filter.x.clean",
            "filter.x.process",
            "filter.x.smudge",
            "gpg.program",
            "gpg.openpgp.program",
            "gpg.ssh.defaultKeyCommand",
            "gpg.ssh.program",
            "gpg.x509.program",
            "guitool.x.cmd",
            "imap.tunnel",
            "instaweb.httpd",
            "interactive.diffFilter",
            "man.x.cmd",
            "man.x.path",
            "merge.x.driver",
            "mergetool.x.cmd",
            "mergetool.x.path",
            "pager.cat-file",
            "pager.config",
            "pager.diff",
            "pager.ls-files",
            "remote.origin.receivepack",
            "remote.origin.uploadpack",
            "sendemail.sendmailCmd",
            "sendemail.toCmd",
            "sequence.editor",
            "submodule.sub.update",
            "trailer.x.cmd",
            "trailer.x.command",
            "uploadpack.packObjectsHook",
            "web.browser");

    /** What changes or breaks what Git prints. */
    private static final String FORMATS = """
            [color]
                ui = always
                diff = always
            [grep]
                fullName = true
            [submodule]
                recurse = true
            [status]
                showUntrackedFiles = no
                relativePaths = false
                short = true
                submoduleSummary = true
            [core]
                quotePath = true
                precomposeUnicode = true
                abbrev = 4
                untrackedCache = true
                commentChar = x
                preloadIndex = false
            [diff]
                autoRefreshIndex = false
                context = 0
                dirstat = lines
                ignoreSubmodules = all
                mnemonicPrefix = true
                noprefix = true
                orderFile = /nowhere/order
                relative = true
                renames = copies
                statGraphWidth = 1
                submodule = log
                suppressBlankEmpty = true
                wordRegex = .
                wsErrorHighlight = all
            [log]
                showSignature = true
            """;

    @TempDir
    private Path folder;

    private Path markers;
    private String traps;
    private TestRepository repository;

    @BeforeEach
    void repository() throws Exception {
        markers = Files.createDirectories(folder.resolve("markers"));
        traps = traps();
        repository = TestRepository.in(folder);
        repository.file(".gitattributes", "*.md filter=x diff=x merge=x\nother.md filter=a=b\n");
        repository.file("content/touched.md", "1");
        repository.file("content/other.md", "1");
        repository.file("content/edited.md", "1");
        plant("");
        repository.commit();
        repository.file("content/edited.md", "2");
        repository.file("content/new é.md", "");
        for (String path : List.of("content/touched.md", "content/other.md", "content/edited.md")) {
            Files.setLastModifiedTime(repository.root().resolve(path), FileTime.fromMillis(1_000_000_000_000L));
        }
    }

    /** A configuration in which every command leaves a file that tells its key. */
    private String traps() throws Exception {
        Path hooks = Files.createDirectories(folder.resolve("hooks"));
        for (String hook :
                List.of("post-index-change", "fsmonitor-watchman", "reference-transaction", "post-checkout")) {
            trap(hooks.resolve(hook));
        }
        StringBuilder config =
                new StringBuilder("[core]\n\thooksPath = " + hooks + "\n[protocol \"ext\"]\n\tallow = always\n"
                        + "[remote \"origin\"]\n\tpromisor = true\n\turl = ext::" + trap(folder.resolve("url")) + "\n");
        for (String key : COMMANDS) {
            Path script = trap(Files.createDirectories(folder.resolve("traps")).resolve(key));
            int first = key.indexOf('.');
            int last = key.lastIndexOf('.');
            String section = first == last ? "" : " \"" + key.substring(first + 1, last) + "\"";
            boolean shell = key.startsWith("alias") || key.startsWith("submodule") || key.startsWith("credential");
            config.append("[%s%s]\n\t%s = %s%s\n"
                    .formatted(key.substring(0, first), section, key.substring(last + 1), shell ? "!" : "", script));
        }
        return config + "[filter \"x\"]\n\trequired = true\n";
    }

    private Path trap(Path script) throws Exception {
        Files.writeString(
                script,
                "#!/bin/sh\n: > '" + markers.resolve(script.getFileName().toString()) + "'\ncat\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    /** Files that form a repository without being called {@code .git}, as any tree can hold them. */
    private Path plant(String config) throws Exception {
        repository.file("content/planted/HEAD", "ref: refs/heads/main\n");
        repository.file("content/planted/objects/keep", "");
        repository.file("content/planted/refs/keep", "");
        repository.file(
                "content/planted/config",
                "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n" + config);
        return repository.root().resolve("content/planted");
    }

    private List<String> sprung() throws Exception {
        try (Stream<Path> files = Files.list(markers)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The answers are the same as without any of it, and nothing ran. */
    private void assertUntouched(Path project, Map<String, String> environment, String... more) throws Exception {
        GitRepository git = GitRepository.holding(project, environment).orElseThrow();
        String head = git.mergeBase("main");
        List<GitChange> changes = git.changesSince(head, List.of(""));

        assertThat(git.tree().root()).isEqualTo(repository.root());
        assertThat(head)
                .isEqualTo(Files.readString(repository.root().resolve(".git/refs/heads/main"))
                        .strip());
        assertThat(TestRepository.paths(changes))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("content/edited.md", "content/new é.md"), Stream.of(more))
                                .toList());
        assertThat(git.blobs(
                                changes.stream()
                                        .flatMap(change -> change.before().stream())
                                        .toList(),
                                1,
                                bytes -> bytes[0])
                        .values())
                .containsExactly((byte) '1');
        assertThat(git.tracks(repository.root().resolve("content/edited.md"))).isTrue();
        assertThat(git.tracks(repository.root().resolve("content/new é.md"))).isFalse();
        assertThatThrownBy(() -> git.mergeBase("nowhere"))
                .hasMessageContaining("is the revision fetched and spelt right?");
        assertThat(sprung()).isEmpty();
    }

    private void append(Path file, String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void theTrapsAreTraps() throws Exception {
        append(repository.root().resolve(".git/config"), traps.replaceAll("\n\tprocess = .*", ""));
        repository.git("-c", "core.fsmonitor=", "diff");
        assertThat(sprung()).contains("filter.x.clean", "diff.x.command");

        repository.at(plant(traps)).git("status");
        assertThat(sprung()).contains("core.fsmonitor");
    }

    @Test
    void filesBelowTheContentThatFormARepositoryAreFiles() throws Exception {
        Path planted = plant(traps);

        for (Path project : List.of(planted, planted.resolve("refs"), planted.getParent(), repository.root())) {
            assertUntouched(project, repository.user(), "content/planted/config");
        }
    }

    @Test
    void theUsersCommandsDoNotRun() throws Exception {
        Path home = repository.home();
        append(home.resolve("xdg/git/config"), traps);
        assertUntouched(repository.root(), repository.user());

        append(home.resolve(".gitconfig"), traps);
        assertUntouched(repository.root(), repository.user());

        Map<String, String> environment = new HashMap<>(repository.user());
        environment.put("GIT_CONFIG_GLOBAL", home.resolve(".gitconfig").toString());
        environment.put("GIT_CONFIG_SYSTEM", home.resolve(".gitconfig").toString());
        environment.remove("GIT_CONFIG_NOSYSTEM");
        assertUntouched(repository.root(), environment);
    }

    @Test
    void theRepositorysOwnCommandsDoNotRun() throws Exception {
        append(repository.root().resolve(".git/info/attributes"), "*.md filter=x diff=x\n");
        append(repository.root().resolve(".git/config"), traps);
        append(repository.root().resolve(".git/worktree.config"), traps);
        trap(Files.createDirectories(repository.root().resolve(".git/hooks")).resolve("post-index-change"));
        append(repository.root().resolve(".git/config"), "[extensions]\n\tworktreeConfig = true\n");

        assertUntouched(repository.root(), repository.user());
    }

    @Test
    void variablesOfTheEnvironmentDoNotCount() throws Exception {
        Path trap = trap(folder.resolve("variable"));
        Path planted = plant(traps);
        Map<String, String> environment = new HashMap<>(repository.user());
        for (String name : List.of(
                "GIT_ASKPASS",
                "GIT_EDITOR",
                "GIT_EXTERNAL_DIFF",
                "GIT_PAGER",
                "GIT_PROXY_COMMAND",
                "GIT_SEQUENCE_EDITOR",
                "GIT_SSH",
                "GIT_SSH_COMMAND",
                "EDITOR",
                "PAGER",
                "SSH_ASKPASS",
                "VISUAL")) {
            environment.put(name, trap.toString());
        }
        for (String name :
                List.of("GIT_DIR", "GIT_COMMON_DIR", "GIT_WORK_TREE", "GIT_OBJECT_DIRECTORY", "GIT_EXEC_PATH")) {
            environment.put(name, planted.toString());
        }
        environment.put("GIT_INDEX_FILE", planted.resolve("index").toString());
        environment.put("GIT_NAMESPACE", "x");
        environment.put("GIT_ICASE_PATHSPECS", "1");
        environment.put("GIT_DIFF_OPTS", "-u0");
        environment.put("GIT_TRACE", markers.resolve("trace").toString());
        environment.put("GIT_TRACE2_EVENT", markers.resolve("trace2").toString());
        environment.put("GIT_CONFIG_COUNT", "1");
        environment.put("GIT_CONFIG_KEY_0", "core.fsmonitor");
        environment.put("GIT_CONFIG_VALUE_0", trap.toString());
        environment.put("GIT_CONFIG_PARAMETERS", "'diff.external'='" + trap + "'");

        assertUntouched(repository.root(), environment, "content/planted/config");
    }

    @Test
    void noSettingChangesWhatIsTold() throws Exception {
        append(repository.home().resolve(".gitconfig"), FORMATS);
        assertUntouched(repository.root(), repository.user());

        append(repository.root().resolve(".git/config"), FORMATS + "[core]\n\tbare = true\n");
        assertUntouched(repository.root(), repository.user());
        append(
                repository.root().resolve(".git/config"),
                "[core]\n\tbare = false\n\tworktree = " + folder.resolve("home") + "\n");
        assertUntouched(repository.root().resolve("content"), repository.user());
    }

    @Test
    void whatASubmoduleConfiguresDoesNotRun() throws Exception {
        TestRepository other = TestRepository.in(Files.createDirectories(folder.resolve("other")));
        other.file(".gitattributes", "*.md filter=x diff=x\n");
        other.file("a.md", "1");
        other.commit();
        repository.git("submodule", "add", "-q", other.root().toUri().toString(), "sub");
        repository.git("commit", "-qm", "submodule");
        append(repository.root().resolve(".git/modules/sub/config"), traps + FORMATS);
        Path file = repository.root().resolve("sub/a.md");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        assertUntouched(repository.root(), repository.user());

        Files.writeString(file, "2");
        assertUntouched(repository.root(), repository.user(), "sub");
    }
}
