package io.github.coursekit.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders that a project's own files may name files of: the repository that a folder lies in, or, where there is none, the folder and the
 * Maven modules around it.
 *
 * <pre>{@code
 * Enclosure enclosure = Enclosure.around(project);
 * enclosure.require(project.resolve("../house.yaml")); // the real path, or an exception
 * }</pre>
 *
 * <p>It goes by real paths, so that no link and no {@code ..} leads out.
 */
public final class Enclosure {

    private static final String GIT = ".git";
    private static final String POM = "pom.xml";

    /** Real paths. */
    private final List<Path> roots;

    private Enclosure(List<Path> roots) {
        this.roots = roots;
    }

    /**
     * {@return what encloses some folders}
     *
     * @param folders the folders
     * @throws IOException when one cannot be found
     */
    public static Enclosure around(Path... folders) throws IOException {
        List<Path> roots = new ArrayList<>();
        for (Path folder : folders) {
            roots.add(root(folder));
        }
        return new Enclosure(List.copyOf(roots));
    }

    /**
     * {@return the real path of what encloses a folder: of the repository that it lies in, or of the outermost of the Maven modules around it, or its own}
     *
     * @param folder the folder
     * @throws IOException when it cannot be found
     */
    public static Path root(Path folder) throws IOException {
        Path real = folder.toRealPath();
        for (Path up = real; up != null; up = up.getParent()) {
            if (Files.exists(up.resolve(GIT), LinkOption.NOFOLLOW_LINKS)) { // a file in a submodule
                return up;
            }
        }
        Path root = real;
        if (hasPom(root)) {
            // Without a gap: a POM that lies about further up says nothing.
            for (Path up = root.getParent(); up != null && hasPom(up); up = up.getParent()) {
                root = up;
            }
        }
        return root;
    }

    private static boolean hasPom(Path folder) {
        return Files.isRegularFile(folder.resolve(POM));
    }

    /**
     * {@return whether a file lies within}
     *
     * @param real the file's real path
     */
    public boolean holds(Path real) {
        return roots.stream().anyMatch(real::startsWith);
    }

    /**
     * {@return the real path of a file that lies within}
     *
     * @param file the file, which exists
     * @throws IOException when it does not lie within, is Git's own, or cannot be found; the message is a clause about the file
     */
    public Path require(Path file) throws IOException {
        Path real = file.toRealPath();
        for (Path root : roots) {
            if (real.startsWith(root)) {
                for (Path name : root.relativize(real)) {
                    if (name.toString().equalsIgnoreCase(GIT)) { // keeps secrets, and is no part of any project
                        throw new IOException("it is Git's own");
                    }
                }
                return real;
            }
        }
        throw new IOException("it leads out of the project, which is " + roots.get(0));
    }
}
