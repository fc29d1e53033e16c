package io.github.coursekit.markdown;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads math, which is no Markdown between its delimiters, as code. See
 * <a href="https://gohugo.io/configuration/markup/#passthrough">Hugo's documentation</a>.
 */
final class MathParser implements InlineContentParser {

    /** What closes math, by what opens it. */
    private final Map<String, String> delimiters;

    /** What closes none from here on: looking again for each that opens one would cost a square. */
    private final Set<String> withoutEnd = new HashSet<>();

    private MathParser(Map<String, String> delimiters) {
        this.delimiters = delimiters;
    }

    /** Makes a parser for each text. */
    record Factory(Map<String, String> delimiters) implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return delimiters.keySet().stream().map(opener -> opener.charAt(0)).collect(Collectors.toSet());
        }

        @Override
        public InlineContentParser create() {
            return new MathParser(delimiters);
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        for (Map.Entry<String, String> delimiter : delimiters.entrySet()) {
            String close = delimiter.getValue();
            if (!withoutEnd.contains(close) && scanner.next(delimiter.getKey())) {
                Position begin = scanner.position();
                while (scanner.find(close.charAt(0)) >= 0) {
                    Position end = scanner.position();
                    if (scanner.next(close)) {
                        String math = scanner.getSource(begin, end).getContent();
                        return ParsedInline.of(new Code(math), scanner.position());
                    }
                    scanner.next();
                }
                withoutEnd.add(close);
                scanner.setPosition(start);
            }
        }
        return ParsedInline.none();
    }
}
