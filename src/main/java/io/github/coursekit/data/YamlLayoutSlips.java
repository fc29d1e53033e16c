package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Slips in what YAML is laid out with: colons, hyphens, tabs, indentation and lines. */
final class YamlLayoutSlips {

    /** Those that no other slip looks like. */
    static final List<YamlSlip> SUREST = List.of(
            YamlLayoutSlips::noBreakSpace,
            YamlLayoutSlips::tab,
            YamlLayoutSlips::otherColon,
            YamlLayoutSlips::noSpaceBehindColon,
            YamlLayoutSlips::noSpaceBehindHyphen,
            YamlLayoutSlips::otherComment,
            YamlLayoutSlips::otherBullet,
            YamlLayoutSlips::endOfDocument,
            YamlLayoutSlips::otherDelimiter);

    /** Those that are looked for last. */
    static final List<YamlSlip> OTHERS = List.of(
            YamlLayoutSlips::indentation,
            YamlLayoutSlips::listUnderValue,
            YamlLayoutSlips::keyAsItem,
            YamlLayoutSlips::keyWithoutColon,
            YamlLayoutSlips::noKey,
            YamlLayoutSlips::body);

    private static final String PREFIX = "([ \\t]*+(?:-[ \\t]++)*+)";
    private static final String NAME = "([A-Za-z_][\\w.-]*+)";

    private static final Pattern NO_BREAK_SPACE = Pattern.compile(PREFIX + "(?:[\\w.-]++[ \\t]*+:|-)?(\\u00A0++).*");
    private static final Pattern TAB =
            Pattern.compile("([ ]*+\\t[ \\t]*+|[ \\t]*+(?:-[ \\t]++)*+(?:[^:\\t]++:[ ]*+|-[ ]*+)\\t[ \\t]*+)(.*)");
    private static final Pattern OTHER_COLON = Pattern.compile(
            PREFIX + "([\\p{L}_][\\p{L}\\p{N}_.-]*+)[ \\t\\u00A0]*+([：﹕∶꞉=]|;(?=[ \\t]))[ \\t\\u3000]*+(.*)");
    private static final Pattern NO_SPACE_BEHIND_COLON =
            Pattern.compile(PREFIX + "(\"?+" + NAME + "\"?+)[ \\t]*+(:)([^\\s/:].*)");
    private static final Pattern NO_SPACE_BEHIND_HYPHEN = Pattern.compile("([ \\t]*+)-([^\\s-].*)");
    private static final Pattern OTHER_COMMENT =
            Pattern.compile("([ \\t]*+)(//|<!--|/\\*|;|%)[ \\t]*+(.*?)[ \\t]*+(?:-->|\\*/)?");
    private static final Pattern OTHER_BULLET = Pattern.compile("([ \\t]*+)([*+•·–—−])[ \\t]*+(.*)");
    private static final Pattern END_OF_DOCUMENT = Pattern.compile("\\.\\.\\.(?:[ \\t].*)?");
    private static final Pattern OTHER_DELIMITER = Pattern.compile("(?:--|[–—−_=*~+]{1,9}-?|- - -|-[–—−])[ \\t]*+");
    private static final Pattern WITHOUT_COLON = Pattern.compile(PREFIX + NAME + "(?:[ \\t]++(.*?))?[ \\t]*+");

    /** What no text that goes on looks like. */
    private static final Pattern SURELY_VALUE =
            Pattern.compile("\"[^\"]*+\"|'[^']*+'|\\[.*\\]|-?[0-9][0-9.:+TZ-]*+|true|false");

    /** So many words are no key with its value. */
    private static final int WORDS_OF_TEXT = 3;

    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.* .*[.!?]");

    private YamlLayoutSlips() {}

    private static List<YamlGuess> noBreakSpace(YamlLine line, YamlLines lines) {
        Matcher m = NO_BREAK_SPACE.matcher(line.text());
        if (!m.matches()) {
            return List.of();
        }
        String mended = line.text().substring(0, m.start(2))
                + " ".repeat(m.group(2).length())
                + line.text().substring(m.end(2));
        return List.of(
                line.guess(m.start(2), m.end(2), "a no-break space stands where only a space may", mended, true));
    }

    private static List<YamlGuess> tab(YamlLine line, YamlLines lines) {
        Matcher m = TAB.matcher(line.text());
        if (!m.matches()) {
            return List.of();
        }
        int at = m.group(1).indexOf('\t');
        boolean below = lines.before(line)
                .filter(key -> key.hasKey() && key.value().isEmpty())
                .isPresent();
        List<String> spaces = !m.group(1).isBlank() ? List.of(" ") : below ? List.of("  ") : List.of("  ", "");
        return spaces.stream()
                .map(space -> m.group(1).replaceAll("[ ]*\\t[ \\t]*", space) + m.group(2))
                .map(mended -> line.guess(at, at + 1, "a tab where only spaces may stand", mended, true)
                        .advised("replace it by spaces"))
                .toList();
    }

    private static List<YamlGuess> otherColon(YamlLine line, YamlLines lines) {
        Matcher m = OTHER_COLON.matcher(line.text());
        if (!m.matches()) {
            return List.of();
        }
        String found = m.group(3);
        String fact = found.equals("=") || found.equals(";")
                ? "'%s' stands behind the key '%s', where YAML has a colon".formatted(found, m.group(2))
                : "the '%s' behind '%s' looks like a colon, but is another character, so that YAML sees no key"
                        .formatted(found, m.group(2));
        return List.of(line.guess(m.start(3), m.end(3), fact, entry(m.group(1) + m.group(2), m.group(4)), true));
    }

    private static String entry(String key, String value) {
        return value.isBlank() ? key + ":" : key + ": " + YamlLine.safe(value.strip());
    }

    private static List<YamlGuess> noSpaceBehindColon(YamlLine line, YamlLines lines) {
        Matcher m = NO_SPACE_BEHIND_COLON.matcher(line.text());
        if (!m.matches()) {
            return List.of();
        }
        String fact = "no space stands behind the colon of '%s:', so that YAML sees no key".formatted(m.group(3));
        return List.of(line.guess(m.start(2), m.end(4), fact, entry(m.group(1) + m.group(2), m.group(5)), true));
    }

    private static List<YamlGuess> noSpaceBehindHyphen(YamlLine line, YamlLines lines) {
        Matcher m = NO_SPACE_BEHIND_HYPHEN.matcher(line.text());
        return m.matches()
                ? List.of(line.guess(
                        line.depth(),
                        line.depth() + 1,
                        "no space stands behind the '-', so that YAML sees no item of a list",
                        m.group(1) + "- " + m.group(2),
                        true))
                : List.of();
    }

    private static List<YamlGuess> otherComment(YamlLine line, YamlLines lines) {
        Matcher m = OTHER_COMMENT.matcher(line.text());
        return m.matches()
                ? List.of(line.guess(
                        m.start(2),
                        m.end(2),
                        "'" + m.group(2) + "' begins no comment in YAML",
                        m.group(1) + "# " + m.group(3),
                        true))
                : List.of();
    }

    private static List<YamlGuess> otherBullet(YamlLine line, YamlLines lines) {
        Matcher m = OTHER_BULLET.matcher(line.text());
        boolean item = m.matches()
                && lines.before(line)
                        .filter(above -> above.isItem()
                                || (above.hasKey() && above.value().isEmpty())
                                || OTHER_BULLET.matcher(above.text()).matches())
                        .isPresent();
        return item
                ? List.of(line.guess(
                        m.start(2),
                        m.end(2),
                        "'" + m.group(2) + "' begins no item of a list in YAML",
                        m.group(1) + "- " + m.group(3),
                        true))
                : List.of();
    }

    private static List<YamlGuess> endOfDocument(YamlLine line, YamlLines lines) {
        Optional<YamlLine> below = lines.after(line)
                .filter(key -> END_OF_DOCUMENT.matcher(line.text()).matches());
        return below.isEmpty()
                ? List.of()
                : List.of(new YamlGuess(
                        line.place(0, 3),
                        "the line '...' ends the YAML, and keys stand below it",
                        "remove that line",
                        new TextRange(line.start(), lines.start(line.number() + 1)),
                        "",
                        true));
    }

    /** A line that was meant to close front matter, which then goes on into the body. */
    private static List<YamlGuess> otherDelimiter(YamlLine line, YamlLines lines) {
        if (!OTHER_DELIMITER.matcher(line.text()).matches()) {
            return List.of();
        }
        String found = line.text().strip();
        TextRange rest = new TextRange(line.start(), lines.yaml().length());
        return List.of(new YamlGuess(
                line.place(0, found.length()),
                "the line '" + found + "' does not close the front matter, which goes on below it",
                "write '---'",
                rest,
                "",
                false));
    }

    /** A key or an item that stands too far to the right or to the left: it belongs where one of the lines around it stands. */
    private static List<YamlGuess> indentation(YamlLine line, YamlLines lines) {
        if (line.depth() == 0 || (!line.isItem() && !line.hasUsualName())) {
            return List.of();
        }
        Stream<YamlLine> around = Stream.concat(
                lines.between(line.number() - 8, line.number() - 1).stream(),
                lines.between(line.number() + 1, line.number() + 2).stream());
        String fact =
                "the line is indented by %s, which does not fit the lines around it".formatted(spaces(line.depth()));
        boolean near = lines.before(line).filter(YamlLine::mayGoOn).isEmpty();
        return around.filter(other -> other.isItem() || other.hasName())
                .flatMap(other -> other.hasName() ? Stream.of(other.depth(), other.column()) : Stream.of(other.depth()))
                .distinct()
                .filter(depth -> depth != line.depth())
                .sorted(Comparator.comparing((Integer depth) -> Math.abs(depth - line.depth()))
                        .thenComparing(Comparator.reverseOrder()))
                .map(depth -> line.guess(
                                0,
                                line.depth() + 1,
                                fact,
                                " ".repeat(depth) + line.text().strip(),
                                near || Math.abs(depth - line.depth()) == 1)
                        .advised("write '%s' with %s before it"
                                .formatted(line.text().strip(), spaces(depth))))
                .toList();
    }

    private static String spaces(int count) {
        return count == 0 ? "no space" : count == 1 ? "1 space" : count + " spaces";
    }

    private static List<YamlGuess> listUnderValue(YamlLine line, YamlLines lines) {
        Optional<YamlLine> above =
                lines.before(line).filter(key -> key.hasKey() && !key.value().isEmpty());
        if (!line.isItem() || above.isEmpty() || isBody(line, lines)) {
            return List.of();
        }
        YamlLine key = above.get();
        return List.of(new YamlGuess(
                line.place(line.depth(), line.depth() + 1),
                "a list begins below '%s', which has the value '%s' already".formatted(key.key(), key.value()),
                "remove the value, or make it the first item: '- %s'".formatted(key.value()),
                new TextRange(key.start() + key.valueColumn(), key.end()),
                "",
                false));
    }

    private static List<YamlGuess> keyAsItem(YamlLine line, YamlLines lines) {
        return line.isItem() && line.hasName() && line.depth() == 0
                ? List.of(line.guess(
                        0, 1, "the '-' makes '" + line.key() + "' an item of a list, among keys", line.content(), true))
                : List.of();
    }

    private static List<YamlGuess> keyWithoutColon(YamlLine line, YamlLines lines) {
        Matcher m = WITHOUT_COLON.matcher(line.text());
        if (line.hasKey() || !m.matches()) {
            return List.of();
        }
        String value = m.group(3) == null ? "" : m.group(3);
        Optional<YamlLine> above = lines.before(line);
        boolean alone = above.isEmpty()
                ? lines.after(line).filter(YamlLine::hasUsualName).isPresent()
                : above.filter(YamlLine::mayGoOn).isEmpty() && value.indexOf(' ') < 0;
        boolean opens = value.isEmpty()
                && lines.after(line)
                        .filter(below -> below.isItem() || below.depth() > line.depth())
                        .isPresent();
        return alone || opens || SURELY_VALUE.matcher(value).matches()
                ? List.of(line.guess(
                        m.start(2),
                        m.end(2),
                        "no ':' stands behind the key '" + m.group(2) + "'",
                        entry(m.group(1) + m.group(2), value),
                        true))
                : List.of();
    }

    /** A line that is a key without a colon, or goes on the value above and is not indented. */
    private static List<YamlGuess> noKey(YamlLine line, YamlLines lines) {
        Optional<YamlLine> above = lines.keyBefore(line).filter(key -> key.column() >= line.depth());
        if (line.hasKey() || line.isItem() || above.isEmpty() || isBody(line, lines)) {
            return List.of();
        }
        String key = above.get().key();
        int end = line.depth() + line.content().length();
        if (!above.get().mayGoOn() && !above.get().opensText()) {
            String fact =
                    "the line is no key, since no ': ' stands in it, and the value of '" + key + "' ends above it";
            return List.of(line.guess(line.depth(), end, fact, "#" + line.text(), false)
                    .advised("write it as 'key: value', or remove it"));
        }
        String fact = "the line is no key, since no ': ' stands in it, and is not indented as the value of '" + key
                + "' must be";
        boolean sentence = SENTENCE.matcher(line.content()).matches();
        String mended = " ".repeat(above.get().column() + 2) + line.text().strip();
        Matcher m = WITHOUT_COLON.matcher(line.text());
        String orKey = m.matches()
                        && ".!?,".indexOf(line.content().charAt(line.content().length() - 1)) < 0
                ? ", or write '" + entry(m.group(2), m.group(3) == null ? "" : m.group(3)) + "'"
                : "";
        return List.of(line.guess(line.depth(), end, fact, mended, sentence)
                .advised("indent it by spaces, so that it goes on the value of '" + key + "'" + orKey));
    }

    /** Text behind the keys: the front matter was to end above it. */
    private static List<YamlGuess> body(YamlLine line, YamlLines lines) {
        if (!isBody(line, lines)) {
            return List.of();
        }
        return List.of(new YamlGuess(
                line.place(0, line.content().length()),
                "the line is no key: the front matter has gone on into the text, since no line '---' closes it",
                "write '---' above this line",
                new TextRange(line.start(), lines.yaml().length()),
                "",
                false));
    }

    /** Whether a line is text behind all keys: a blank line stands before it, or a value that no text can go on. */
    private static boolean isBody(YamlLine line, YamlLines lines) {
        boolean apart = lines.hasBlankBefore(line)
                || (line.content().split(" ", WORDS_OF_TEXT).length == WORDS_OF_TEXT
                        && lines.before(line)
                                .filter(above ->
                                        SURELY_VALUE.matcher(above.value()).matches())
                                .isPresent());
        return apart && line.depth() == 0 && lines.allAfter(line).stream().noneMatch(YamlLine::hasUsualName);
    }
}
