package io.github.coursekit.config;

import io.github.coursekit.text.Position;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;

/**
 * Something that is wrong in a file of the configuration.
 *
 * @param file the file as it is shown
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param text what is wrong, without its place
 */
public record ConfigurationProblem(String file, Position start, Position end, String text) {

    static ConfigurationProblem at(TextRange range, SourceFile file, String text) {
        return new ConfigurationProblem(
                file.path(), file.lines().position(range.start()), file.lines().position(range.end()), text);
    }

    /** {@return what is wrong with its place, such as {@code course.yaml:12:3: unknown key 'rolls'}} */
    @Override
    public String toString() {
        return file + ":" + start + ": " + text;
    }
}
