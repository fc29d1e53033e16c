package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;

/** Where in a file the marks of SnakeYAML, which count code points from the start of the YAML, lie. */
final class YamlPlaces {

    private final DocumentText yaml;
    private final CodePoints codePoints;

    YamlPlaces(DocumentText yaml) {
        this.yaml = yaml;
        this.codePoints = CodePoints.of(yaml.text());
    }

    /** The UTF-16 offset of a mark into the YAML. */
    int offset(Mark mark) {
        return codePoints.utf16(mark.getIndex());
    }

    /** The character at an index that counts code points. */
    TextRange character(int codePoint) {
        return yaml.character(codePoints.utf16(codePoint));
    }

    TextRange of(Event event) {
        int from = offset(event.getStartMark());
        return yaml.place(from, Math.max(from, offset(event.getEndMark())));
    }

    /**
     * Where it went wrong; where the open quote or bracket stands when only the end of the text showed that it is never closed, and the text that is
     * no key when only the next line showed that.
     */
    TextRange of(MarkedYAMLException e) {
        Mark problem = e.getProblemMark();
        Mark context = e.getContextMark();
        boolean useContext = context != null
                && (problem == null
                        || String.valueOf(e.getProblem()).contains("expected ':'")
                        || yaml.text().substring(offset(problem)).isBlank());
        Mark mark = useContext ? context : problem;
        return mark == null ? yaml.character(0) : character(mark.getIndex());
    }

    /** Block values end where the next token starts: without the line breaks and spaces before it. */
    TextRange trimmed(TextRange place) {
        int end = place.end() - yaml.start();
        while (end > place.start() - yaml.start()
                && Character.isWhitespace(yaml.text().charAt(end - 1))) {
            end--;
        }
        return new TextRange(place.start(), end + yaml.start());
    }
}
