package io.github.coursekit.server;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonLink;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.data.Notation;
import io.github.coursekit.site.LessonKeys;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;

/** What can be typed at a place of a lesson. The course may be a little older than the text: nobody who types waits for a check. */
final class Completions {

    /** A key in YAML that holds the path of a file, or a list of them. */
    private static final Pattern PATH = Pattern.compile("\\s*+(?:- )?([\\w-]++)\\s*+:\\s*+[\"']?([^\"'\\s]*+)");

    private static final Pattern YAML = Pattern.compile("\\.ya?ml$");

    /** On longer lines, in UTF-16 units, nobody writes by hand. */
    private static final int LONGEST_LINE = 10_000;

    private final Cursor cursor;
    private final View view;
    private final boolean configuration;
    private final Optional<Lesson> lesson;
    private final Optional<Destinations> destinations;

    Completions(Document document, Cursor cursor, View view) {
        this.cursor = cursor;
        this.view = view;
        this.lesson = view.lesson(document.file());
        this.configuration = YAML.matcher(document.uri()).find() && lesson.isEmpty();
        this.destinations = lesson.map(known -> new Destinations(cursor, view.course(), known));
    }

    List<CompletionItem> items() {
        if (cursor.before().length() > LONGEST_LINE) {
            return List.of();
        }
        if (configuration) {
            return new ConfigurationCompletion(cursor, view.result().rules()).items();
        }
        FrontMatterBlock block = cursor.block();
        FrontMatterWords words = new FrontMatterWords(view.course(), lesson);
        if (cursor.isIn(block, Notation.YAML)) {
            Matcher path = PATH.matcher(cursor.before());
            return path.matches() && LessonKeys.OF_FILES.contains(path.group(1))
                    ? destinations
                            .map(all -> all.of(LessonLink.Kind.PATH, path.group(2)))
                            .orElse(List.of())
                    : new YamlCompletion(cursor, block, words).items();
        }
        return cursor.isIn(block, Notation.TOML) || cursor.isIn(block, Notation.JSON)
                ? new FlowCompletion(cursor, block, words, destinations).items()
                : new BodyCompletion(cursor, view.course().settings().site().shortcodes(), destinations).items();
    }
}
