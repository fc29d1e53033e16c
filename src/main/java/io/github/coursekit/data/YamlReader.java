package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML by SnakeYAML's events. Its composer is passed over: composed nodes do not tell where an alias stood, and its
 * limits do not protect a walk over the expanded tree.
 */
final class YamlReader {

    private final DocumentText yaml;
    private final YamlPlaces places;
    private final Parser parser;

    YamlReader(String text, TextRange range) {
        this.yaml = DocumentText.of(text, range);
        this.places = new YamlPlaces(yaml);
        this.parser = new ParserImpl(new StreamReader(yaml.text()), new LoaderOptions());
    }

    static YamlReading reading(String yaml) {
        return new YamlReader(yaml, new TextRange(0, yaml.length())).reading();
    }

    DataDocument read() {
        YamlReading reading = reading();
        DataProblem problem = reading.problem();
        // Keys and values are wanted wherever YAML is read: a text alone may be a slip, too.
        boolean slip = problem == null
                ? reading.root() instanceof DataScalar scalar && scalar.plain()
                : problem.kind() == DataProblem.Kind.SYNTAX;
        if (slip) {
            problem = YamlFaults.slip(yaml.text(), reading).map(this::problem).orElse(problem);
        }
        return problem == null ? new DataDocument(reading.root(), null) : new DataDocument(null, problem);
    }

    private DataProblem problem(YamlGuess slip) {
        int start = yaml.start();
        DataProblem.Mend mend =
                slip.sure() ? new DataProblem.Mend(slip.edited().shift(start), slip.replacement()) : null;
        return new DataProblem(DataProblem.Kind.SYNTAX, slip.place().shift(start), slip.text(), slip.advice(), mend);
    }

    private YamlReading reading() {
        try {
            parser.getEvent(); // stream start
            if (parser.checkEvent(Event.ID.StreamEnd)) {
                return new YamlReading(null, null, 0, 0);
            }
            parser.getEvent(); // document start
            DataNode root = new YamlNodes(yaml, places, parser).node(parser.getEvent(), 1);
            parser.getEvent(); // document end
            if (!parser.checkEvent(Event.ID.StreamEnd)) {
                throw Refusal.wrong(
                        places.of(parser.peekEvent()), "a line '...' or '%' above ends the YAML before its last key");
            }
            return new YamlReading(root, null, 0, 0);
        } catch (Refusal refusal) {
            return stumbled(refusal.problem(), null);
        } catch (MarkedYAMLException e) {
            YamlWords words = YamlWords.of(e.getContext() + ", " + e.getProblem());
            return stumbled(new DataProblem(DataProblem.Kind.SYNTAX, places.of(e), words.text(), words.advice()), e);
        } catch (ReaderException e) {
            TextRange place = places.character(e.getPosition());
            return stumbled(Refusal.control(place, e.getCodePoint()).problem(), null);
        } catch (YAMLException | NumberFormatException e) {
            // These carry no place, for instance the escape "\UFFFFFFFF".
            YamlWords words = YamlWords.of(String.valueOf(e.getMessage()));
            return stumbled(new DataProblem(DataProblem.Kind.SYNTAX, yaml.whole(), words.text(), words.advice()), null);
        }
    }

    private YamlReading stumbled(DataProblem problem, @Nullable MarkedYAMLException e) {
        Mark at = e == null ? null : e.getProblemMark();
        Mark from = e == null ? null : e.getContextMark();
        int stumble = at == null ? problem.range().start() - yaml.start() : places.offset(at);
        return new YamlReading(null, problem, stumble, from == null ? stumble : places.offset(from));
    }
}
