package io.github.coursekit.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A repository in a temporary folder, and a user whose configuration is the tests' own. */
record TestRepository(Path root, Map<String, String> user) {

    static TestRepository in(Path folder) throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Map<String, String> user = new HashMap<>(System.getenv());
        user.keySet().removeIf(name -> name.startsWith("GIT_"));
        user.put("HOME", home.toString());
        user.put("XDG_CONFIG_HOME", home.resolve("xdg").toString());
        user.put("GIT_CONFIG_NOSYSTEM", "1");
        Path root = Files.createDirectories(folder.resolve("repository")).toRealPath();
        TestRepository repository = new TestRepository(root, user);
        repository.git("init", "-q");
        return repository;
    }

    TestRepository at(Path other) {
        return new TestRepository(other, user);
    }

    Path home() {
        return Path.of(user.get("HOME"));
    }

    /** Runs Git as this user would, to prepare something; gives back what it prints. */
    String git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
        Stream.of("user.name=T", "user.email=t@example.org", "init.defaultBranch=main", "protocol.file.allow=always")
                .forEach(setting -> command.addAll(List.of("-c", setting)));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(user);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    Path file(String path, String text) throws Exception {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    void commit() throws Exception {
        git("add", "-A");
        git("commit", "-qm", "change");
    }

    GitRepository open() throws GitException {
        return open(user);
    }

    GitRepository open(Map<String, String> environment) throws GitException {
        return GitRepository.holding(root, environment).orElseThrow();
    }

    /** The paths that differ from the last commit. */
    Set<String> changed() throws GitException {
        return paths(open().changesSince("HEAD", List.of("")));
    }

    static Set<String> paths(Collection<GitChange> changes) {
        return changes.stream().map(GitChange::path).collect(Collectors.toCollection(TreeSet::new));
    }
}
