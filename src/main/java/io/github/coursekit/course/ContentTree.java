package io.github.coursekit.course;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of a content folder, told apart by their names as Hugo does. All paths are relative to the folder, with {@code /}, and sorted.
 *
 * @param lessons the pages
 * @param assets all other files; in a folder with {@code index.md} every other file, pages too
 * @param problems what is neither, and is passed over
 */
record ContentTree(List<String> lessons, List<String> assets, List<FileProblem> problems) {

    private static final List<String> EXTENSIONS = List.of(".md", ".markdown", ".mdown");
    private static final String CONFIGURATION = "course.yaml";

    static ContentTree read(Path folder, PathPatterns exclude) throws IOException {
        Walk walk = new Walk(folder, exclude);
        Files.walkFileTree(folder, walk);
        List<String> lessons = new ArrayList<>();
        List<String> assets = new ArrayList<>();
        // In a folder with both, _index.md wins: it is a section.
        walk.files.stream()
                .filter(path -> isPage(path) && isSectionPage(path))
                .forEach(path -> walk.bundles.remove(folderOf(path)));
        for (String path : walk.files) {
            (isPage(path) && !isInBundle(path, walk.bundles) ? lessons : assets).add(path);
        }
        return new ContentTree(lessons, assets, walk.problems);
    }

    /** The folder of a file or folder; empty for what stands at the top. */
    static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The section pages; a section's comes before those of the sections in it. */
    List<String> sectionPages() {
        return lessons.stream()
                .filter(ContentTree::isSectionPage)
                .sorted((a, b) -> folderOf(a).compareTo(folderOf(b)))
                .toList();
    }

    static boolean isSectionPage(String path) {
        return nameOf(path).startsWith("_index.");
    }

    private static boolean isPage(String path) {
        return EXTENSIONS.stream().anyMatch(path::endsWith);
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isBundlePage(String path) {
        return isPage(path) && nameOf(path).startsWith("index.");
    }

    private static boolean isInBundle(String path, Set<String> bundles) {
        String folder = folderOf(path);
        // The page of a bundle is a page; in a bundle within a bundle it is not.
        boolean inBundle = !isBundlePage(path) && bundles.contains(folder);
        while (!inBundle && !folder.isEmpty()) {
            folder = folderOf(folder);
            inBundle = bundles.contains(folder);
        }
        return inBundle;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final PathPatterns exclude;
        private final TreeSet<String> files = new TreeSet<>();
        private final Set<String> bundles = new HashSet<>();
        private final List<FileProblem> problems = new ArrayList<>();

        Walk(Path root, PathPatterns exclude) {
            this.root = root;
            this.exclude = exclude;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String path = relative(folder);
            if (isNeverContent(path) || exclude.matches(path) || exclude.matches(path + "/")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (isPage(path)) {
                problems.add(FileProblem.unreadable(path, "This is a folder with the name of a lesson; rename it"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = relative(file);
            if (isNeverContent(path) || exclude.matches(path)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                problems.add(FileProblem.unreadable(path, "Symbolic links are not followed; put the file itself here"));
            } else if (!attributes.isRegularFile()) {
                problems.add(FileProblem.unreadable(path, "This is no regular file; remove it"));
            } else {
                files.add(path);
                // The content folder itself is no bundle: an index.md there would hide the whole course.
                if (isBundlePage(path) && !folderOf(path).isEmpty()) {
                    bundles.add(folderOf(path));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            String path = relative(file);
            if (!isNeverContent(path) && !exclude.matches(path)) {
                problems.add(FileProblem.unreadable(path, "This cannot be read; check its permissions"));
            }
            return FileVisitResult.CONTINUE;
        }

        private String relative(Path file) {
            return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
        }

        private static boolean isNeverContent(String path) {
            String name = nameOf(path);
            return name.startsWith(".")
                    || name.equals("node_modules")
                    || path.equals(CONFIGURATION)
                    || path.equals("target");
        }
    }
}
