package io.github.coursekit.goal;

import io.github.coursekit.git.GitException;
import io.github.coursekit.git.GitFile;
import io.github.coursekit.git.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders of a revision with the files that settings are read from, in a temporary folder: configuration and templates. Content is read from Git itself. It is there
 * until it is closed.
 */
final class RevisionTree implements AutoCloseable {

    private static final Set<String> ENDINGS = Set.of("html", "json", "mod", "toml", "yaml", "yml", "_redirects");
    private static final int MOST_BYTES = 1 << 20;

    private final Path root;
    private final Path project;

    private RevisionTree(Path root, Path project) {
        this.root = root;
        this.project = project;
    }

    /** Writes the tree of a revision; {@code project} is where the project lies in the work tree. */
    static RevisionTree of(GitRepository repository, String revision, Path project)
            throws GitException, GoalException, IOException {
        List<GitFile> files = repository.files(revision, List.of(""));
        String folder = repository.tree().path(project).orElse("");
        Path root = Files.createTempDirectory("course-revision").toRealPath();
        RevisionTree tree = new RevisionTree(root, root.resolve(folder));
        try {
            tree.write(repository, files);
            if (!Files.isDirectory(tree.project)) {
                throw new GoalException("The revision " + revision + " has no folder " + folder);
            }
            return tree;
        } catch (GitException | GoalException | IOException | RuntimeException e) {
            tree.close();
            throw e;
        }
    }

    private void write(GitRepository repository, List<GitFile> files) throws GitException, IOException {
        Map<String, Path> places = new LinkedHashMap<>();
        for (GitFile file : files) {
            Optional<Path> place = place(file);
            if (place.isPresent()) {
                Files.createDirectories(place.get().getParent());
                if (file.size() <= MOST_BYTES && ENDINGS.contains(ending(file.path()))) {
                    places.put(file.path(), place.get());
                }
            }
        }
        Map<String, byte[]> blobs = repository.blobs(ids(files, places.keySet()), MOST_BYTES, bytes -> bytes);
        for (GitFile file : files) {
            byte[] bytes = blobs.get(file.id());
            Path place = places.get(file.path());
            if (bytes != null && place != null) {
                Files.write(place, bytes);
            }
        }
    }

    private static List<String> ids(List<GitFile> files, Collection<String> paths) {
        return files.stream()
                .filter(file -> paths.contains(file.path()))
                .map(GitFile::id)
                .distinct()
                .toList();
    }

    private static String ending(String path) {
        return path.substring(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1);
    }

    /** A tree of Git can hold any names; none leads out of the folder. */
    private Optional<Path> place(GitFile file) {
        boolean plain = Stream.of(file.path().split("/", -1))
                .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals("..") || name.contains("\\"));
        return plain && file.kind() == GitFile.Kind.REGULAR && file.path().indexOf('\uFFFD') < 0
                ? Optional.of(root.resolve(file.path()))
                : Optional.empty();
    }

    /** The folder of the project. */
    Path project() {
        return project;
    }

    /** The path of a folder in the repository, with {@code /}. */
    String pathInRepository(Path folder) {
        return root.relativize(folder.normalize()).toString().replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
