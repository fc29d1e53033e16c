package io.github.coursekit.goal;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.pages.AnswerGuard;
import io.github.coursekit.pages.LessonTexts;
import io.github.coursekit.pages.PageSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder whose files servers hand out to everybody: looked through when it has been written, since what answers the questions must not be there.
 *
 * @param folder its name in the jar, with {@code /}
 * @param guard tells what must not be there
 */
record ServedFolder(String folder, AnswerGuard guard) {

    private static final String RESOURCES = "META-INF/resources";

    static ServedFolder of(Catalog catalog, Map<String, String> sha256, LessonTexts texts) {
        return new ServedFolder(RESOURCES + catalog.basePath(), new AnswerGuard(catalog, sha256, texts));
    }

    /** Whether an earlier build made pages in a folder. */
    static boolean isOwn(Path folder) {
        return Files.isRegularFile(folder.resolve(PageSettings.STYLE), LinkOption.NOFOLLOW_LINKS);
    }

    /** Refuses a file of a jar that servers would hand out. */
    void require(String name, InputStream content) throws IOException {
        if (name.startsWith(RESOURCES + "/")) {
            guard.require(name, name.startsWith(folder + "/") ? name.substring(folder.length() + 1) : "", content);
        }
    }

    /** Looks through all that servers would hand out of a folder of classes, whoever put it there. */
    void requireIn(Path classes) throws GoalException {
        Path resources = classes.resolve(RESOURCES);
        if (!Files.isDirectory(resources)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(resources)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                try (InputStream in = Files.newInputStream(file)) {
                    require(classes.relativize(file).toString().replace('\\', '/'), in);
                }
            }
        } catch (IOException e) {
            throw new GoalException("The pages cannot be served: " + e.getMessage(), e);
        }
    }
}
