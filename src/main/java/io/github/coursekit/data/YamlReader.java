package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds placed nodes from SnakeYAML's events. Its composer is passed over: composed nodes do not tell where an alias stood, and its
 * limits do not protect a walk over the expanded tree.
 */
final class YamlReader {

    private static final String MERGE_KEY = "<<";

    /** What may stand before text in double quotes, up to the quote: a tag, an anchor, comments. */
    private static final Pattern QUOTE = Pattern.compile("(?:[&!]\\S*+|\\s++|#[^\\r\\n]*+)*+\"");

    /** An escape of text in double quotes; the group is there when it names half of a character. */
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:((?:u|U0000)[dD][89a-fA-F][0-9a-fA-F]{2})|.)", Pattern.DOTALL);

    private final TextRange range;
    private final String yaml;
    private final CodePoints codePoints;
    private final Parser parser;
    private long expanded;
    private final Map<String, DataNode> anchors = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    YamlReader(String text, TextRange range) {
        this.range = range;
        this.yaml = text.substring(range.start(), range.end());
        this.codePoints = CodePoints.of(yaml);
        this.parser = new ParserImpl(new StreamReader(yaml), new LoaderOptions());
    }

    /**
     * How far a text can be read.
     *
     * @param root what it says; null when it cannot be read, or says nothing
     * @param problem why it cannot be read, in plain words; null when all is well
     * @param stumble the UTF-16 offset, in the text, at which reading ended
     * @param context the offset at which what was being read there began
     */
    record Reading(@Nullable DataNode root, @Nullable DataProblem problem, int stumble, int context) {

        /** Whether all of it can be read, and is keys and values. */
        boolean isWhole() {
            return problem == null && root instanceof DataMapping;
        }
    }

    static Reading reading(String yaml) {
        return new YamlReader(yaml, new TextRange(0, yaml.length())).reading();
    }

    DataDocument read() {
        Reading reading = reading();
        DataProblem problem = reading.problem;
        // Keys and values are wanted wherever YAML is read: a text alone may be a slip, too.
        boolean slip = problem == null
                ? reading.root instanceof DataScalar scalar && scalar.plain()
                : problem.kind() == DataProblem.Kind.SYNTAX;
        if (slip) {
            problem = YamlFaults.slip(yaml, reading).map(this::problem).orElse(problem);
        }
        return problem == null ? new DataDocument(reading.root, null) : new DataDocument(null, problem);
    }

    private DataProblem problem(YamlGuess slip) {
        int start = range.start();
        DataProblem.Mend mend =
                slip.sure() ? new DataProblem.Mend(slip.edited().shift(start), slip.replacement()) : null;
        return new DataProblem(DataProblem.Kind.SYNTAX, slip.place().shift(start), slip.text(), slip.advice(), mend);
    }

    private Reading reading() {
        try {
            parser.getEvent(); // stream start
            if (parser.checkEvent(Event.ID.StreamEnd)) {
                return new Reading(null, null, 0, 0);
            }
            parser.getEvent(); // document start
            DataNode root = node(parser.getEvent(), 1);
            parser.getEvent(); // document end
            if (!parser.checkEvent(Event.ID.StreamEnd)) {
                throw Refusal.wrong(
                        place(parser.peekEvent()), "a line '...' or '%' above ends the YAML before its last key");
            }
            return new Reading(root, null, 0, 0);
        } catch (Refusal refusal) {
            return stumbled(refusal.problem(), null);
        } catch (MarkedYAMLException e) {
            YamlWords words = YamlWords.of(e.getContext() + ", " + e.getProblem());
            return stumbled(new DataProblem(DataProblem.Kind.SYNTAX, place(e), words.text(), words.advice()), e);
        } catch (ReaderException e) {
            return stumbled(unprintable(e), null);
        } catch (YAMLException | NumberFormatException e) {
            // These carry no place, for instance the escape "\UFFFFFFFF".
            YamlWords words = YamlWords.of(String.valueOf(e.getMessage()));
            return stumbled(new DataProblem(DataProblem.Kind.SYNTAX, range, words.text(), words.advice()), null);
        }
    }

    private Reading stumbled(DataProblem problem, @Nullable MarkedYAMLException e) {
        Mark at = e == null ? null : e.getProblemMark();
        Mark from = e == null ? null : e.getContextMark();
        int stumble = at == null ? problem.range().start() - range.start() : codePoints.utf16(at.getIndex());
        return new Reading(null, problem, stumble, from == null ? stumble : codePoints.utf16(from.getIndex()));
    }

    private DataNode node(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        String anchor = event instanceof NodeEvent named ? named.getAnchor() : null;
        if (anchor != null) {
            anchors.remove(anchor);
            open.add(anchor);
        }
        DataNode node = value(event, depth);
        if (anchor != null) {
            open.remove(anchor);
            anchors.put(anchor, node);
        }
        return node;
    }

    private DataNode value(Event event, int depth) {
        if (event instanceof ScalarEvent scalar) {
            boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
            if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
                checkEscapes(scalar);
            }
            return new DataScalar(scalar.getValue(), plain, scalar.getTag(), trimmed(place(event)));
        }
        Bounds.checkDepth(depth, place(event));
        if (event instanceof SequenceStartEvent) {
            return sequence(event, depth);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(event, depth);
        }
        throw new IllegalStateException("unexpected event " + event);
    }

    /** Refuses escapes for halves of characters, as go-yaml does: in pairs, too, which is JSON's way and not YAML's. */
    private void checkEscapes(ScalarEvent scalar) {
        // Nearly no text has a character beyond the first 65,536, or half of one.
        if (scalar.getValue().chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return;
        }
        TextRange place = place(scalar);
        int end = place.end() - range.start();
        Matcher quote = QUOTE.matcher(yaml).region(place.start() - range.start(), end);
        Matcher escape = ESCAPE.matcher(yaml).region(quote.lookingAt() ? quote.end() : end, end);
        while (escape.find()) {
            if (escape.group(1) != null) {
                throw Refusal.halfCharacter(
                        new TextRange(escape.start(), escape.end()).shift(range.start()), escape.group());
            }
        }
    }

    private DataNode aliased(AliasEvent alias) {
        String name = alias.getAnchor();
        DataNode node = anchors.get(name);
        if (node == null) {
            String fault = open.contains(name) ? "contains itself" : "is defined nowhere";
            throw Refusal.wrong(
                    place(alias),
                    "'*%s' refers to a value '&%s', which %s".formatted(name, name, fault),
                    "put it in quotes if it is text");
        }
        expanded += textLength(node);
        if (expanded > DataDocument.MAX_EXPANDED) {
            throw Refusal.tooMuch(
                    place(alias),
                    "has more than " + DataDocument.MAX_EXPANDED
                            + " characters behind its aliases, which is the most that is read",
                    "");
        }
        return node.at(place(alias));
    }

    private static long textLength(DataNode node) {
        if (node instanceof DataSequence sequence) {
            return sequence.items().stream().mapToLong(YamlReader::textLength).sum();
        }
        if (node instanceof DataMapping mapping) {
            return mapping.entries().stream()
                    .mapToLong(entry -> textLength(entry.key()) + textLength(entry.value()))
                    .sum();
        }
        return ((DataScalar) node).text().length();
    }

    private DataSequence sequence(Event start, int depth) {
        List<DataNode> items = new ArrayList<>();
        int size = 1;
        Event event = parser.getEvent();
        for (; !(event instanceof SequenceEndEvent); event = parser.getEvent()) {
            DataNode item = node(event, depth + 1);
            size = counted(size, item);
            items.add(item);
        }
        TextRange place = trimmed(place(start).union(place(event)));
        return new DataSequence(items, place, size);
    }

    private DataMapping mapping(Event start, int depth) {
        List<DataEntry> entries = new ArrayList<>();
        List<DataEntry> merged = new ArrayList<>();
        int size = 1;
        Event event = parser.getEvent();
        for (; !(event instanceof MappingEndEvent); event = parser.getEvent()) {
            DataNode key = Bounds.checkedKey(node(event, depth + 1));
            DataNode value = node(parser.getEvent(), depth + 1);
            size = counted(counted(size, key), value);
            if (key instanceof DataScalar scalar
                    && scalar.plain()
                    && scalar.text().equals(MERGE_KEY)) {
                merged.addAll(mergedEntries(value));
            } else {
                entries.add(new DataEntry(key, value));
            }
        }
        TextRange place = trimmed(place(start).union(place(event)));
        addMissing(entries, merged);
        return new DataMapping(entries, place, size);
    }

    /** See the <a href="https://yaml.org/type/merge.html">merge key</a>: own keys win, then the earlier of the merged maps. */
    private static List<DataEntry> mergedEntries(DataNode value) {
        if (value instanceof DataMapping mapping) {
            return mapping.entries();
        }
        List<DataEntry> entries = new ArrayList<>();
        if (value instanceof DataSequence sequence) {
            for (DataNode item : sequence.items()) {
                if (!(item instanceof DataMapping)) {
                    throw notMergeable(item);
                }
                entries.addAll(mergedEntries(item));
            }
            return entries;
        }
        throw notMergeable(value);
    }

    private static Refusal notMergeable(DataNode value) {
        return Refusal.wrong(value.range(), "'<<' can merge only keys and values, or a list of such");
    }

    private static void addMissing(List<DataEntry> entries, List<DataEntry> merged) {
        if (merged.isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>();
        entries.forEach(entry -> names.add(entry.name()));
        merged.stream().filter(entry -> names.add(entry.name())).forEach(entries::add);
    }

    private static int counted(int size, DataNode node) {
        return Bounds.sum(size, node, "values, aliases expanded");
    }

    private TextRange place(Event event) {
        return place(event.getStartMark(), event.getEndMark());
    }

    private TextRange place(@Nullable Mark start, @Nullable Mark end) {
        int from = start == null ? 0 : codePoints.utf16(start.getIndex());
        int to = end == null ? from : Math.max(from, codePoints.utf16(end.getIndex()));
        return new TextRange(from, to).shift(range.start());
    }

    /**
     * Where it went wrong; where the open quote or bracket stands when only the end of the text showed that it is never closed, and the text that is
     * no key when only the next line showed that.
     */
    private TextRange place(MarkedYAMLException e) {
        Mark problem = e.getProblemMark();
        Mark context = e.getContextMark();
        boolean useContext = context != null
                && (problem == null
                        || String.valueOf(e.getProblem()).contains("expected ':'")
                        || yaml.substring(codePoints.utf16(problem.getIndex())).isBlank());
        Mark mark = useContext ? context : problem;
        return character(place(mark, mark).start());
    }

    /** The character at an offset, or the empty range at the end of the YAML. */
    private TextRange character(int offset) {
        int start = Math.min(offset, range.end());
        int end = start == range.end() ? start : start + Character.charCount(yaml.codePointAt(start - range.start()));
        return new TextRange(start, end);
    }

    private DataProblem unprintable(ReaderException e) {
        TextRange place = character(range.start() + codePoints.utf16(e.getPosition()));
        return Refusal.control(place, e.getCodePoint()).problem();
    }

    /** Block values end where the next token starts: without the line breaks and spaces before it. */
    private TextRange trimmed(TextRange place) {
        int end = place.end() - range.start();
        while (end > place.start() - range.start() && Character.isWhitespace(yaml.charAt(end - 1))) {
            end--;
        }
        return new TextRange(place.start(), end + range.start());
    }
}
