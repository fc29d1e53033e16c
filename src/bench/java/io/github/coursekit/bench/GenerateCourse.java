package io.github.coursekit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a course of any size, the same bytes for the same arguments, in which the recommended rules find nothing but what is asked for.
 *
 * <pre>{@code
 * GenerateCourse FOLDER LESSONS [VIOLATIONS [SEED]]
 * }</pre>
 *
 * <p>Pages come to about 4.6 KB on average. A smaller course is the beginning of a larger one, but for links, which lead to pages that exist.
 */
public final class GenerateCourse {

    private static final long DEFAULT_SEED = 20_261_101L;

    private GenerateCourse() {}

    /**
     * Writes a course.
     *
     * @param args the folder, which must not exist; the number of pages; the number of violations (0) and the seed
     * @throws IOException when it cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 4) {
            throw new IllegalArgumentException("usage: GenerateCourse FOLDER LESSONS [VIOLATIONS [SEED]]");
        }
        int violations = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        long seed = args.length > 3 ? Long.parseLong(args[3]) : DEFAULT_SEED;
        write(Path.of(args[0]), Integer.parseInt(args[1]), violations, seed);
    }

    /**
     * Writes a course with the default seed.
     *
     * @param folder the content folder, which must not exist
     * @param lessons the number of pages
     * @param violations the number of violations
     * @throws IOException when it cannot be written
     */
    public static void write(Path folder, int lessons, int violations) throws IOException {
        write(folder, lessons, violations, DEFAULT_SEED);
    }

    private static void write(Path folder, int lessons, int violations, long seed) throws IOException {
        if (Files.exists(folder)) {
            throw new IOException(folder + " exists already");
        }
        List<Page> pages = Page.first(lessons);
        List<Page> spoilt = pages.stream().filter(GenerateCourse::canBeSpoilt).toList();
        int done = 0;
        for (Page page : pages) {
            String text = PageText.of(pages, page, seed);
            if (violations > 0 && canBeSpoilt(page)) {
                int index = done++;
                int share = violations / spoilt.size() + (index < violations % spoilt.size() ? 1 : 0);
                text += share == 0 ? "" : Faults.of(share);
            }
            write(folder.resolve(page.path()), text);
            if (page.hasImage()) {
                write(folder.resolve(page.imagePath()), image(page));
            }
        }
    }

    /** Lessons with stages are left alone: a heading beside stages would be one. */
    private static boolean canBeSpoilt(Page page) {
        boolean lesson = page.kind() == Page.Kind.LESSON || page.kind() == Page.Kind.BUNDLE;
        return lesson && !page.hasStages();
    }

    private static String image(Page page) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">
                  <rect width="200" height="100" fill="none" stroke="black"/>
                  <text x="10" y="50">Plan %d</text>
                </svg>
                """.formatted(page.number());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
