package io.github.coursekit.fix;

import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A fix that may be made.
 *
 * @param violation what it mends
 * @param fix the fix
 * @param edits its edits of each file, by path, in the order of their places
 * @param key what it is known by in other passes
 */
record Candidate(Violation violation, Fix fix, Map<String, List<TextEdit>> edits, Key key) {

    /**
     * What a fix is known by, wherever other fixes have moved it to, and whatever they have made of the line around it.
     *
     * @param rule the rule's id
     * @param path the file of the violation
     * @param fact what was found
     * @param description what the fix does
     * @param origin where the file of its first edit had, at first, what it begins on
     */
    record Key(String rule, String path, String fact, String description, int origin) {}

    /**
     * The candidate that a violation has.
     *
     * @param texts the files as they are now
     */
    static Optional<Candidate> of(Violation violation, EditedTexts texts) {
        Fix fix = violation.fix();
        if (fix == null) {
            return Optional.empty();
        }
        Location first = fix.edits().get(0).location();
        Key key = new Key(
                violation.rule().id(),
                violation.location().path(),
                violation.finding().fact(),
                fix.description(),
                texts.origin(first.path(), first.range().start()));
        return Optional.of(new Candidate(violation, fix, editsByPath(fix), key));
    }

    private static Map<String, List<TextEdit>> editsByPath(Fix fix) {
        Map<String, List<TextEdit>> byPath = new TreeMap<>();
        for (TextEdit edit : fix.edits()) {
            byPath.computeIfAbsent(edit.location().path(), path -> new ArrayList<>())
                    .add(edit);
        }
        byPath.replaceAll((path, edits) -> TextEdits.sorted(edits));
        return byPath;
    }

    /** The files that it edits. */
    Set<String> files() {
        return edits.keySet();
    }

    /**
     * Why it cannot be made, whatever else is; a clause that follows "since".
     *
     * @param texts the files as they are now
     */
    Optional<String> obstacle(EditedTexts texts) {
        boolean changes = false;
        for (Map.Entry<String, List<TextEdit>> file : edits.entrySet()) {
            Optional<String> obstacle = texts.obstacle(file.getKey());
            if (obstacle.isPresent()) {
                return obstacle;
            }
            String text = texts.text(file.getKey()).orElseThrow();
            if (!fits(text, file.getValue())) {
                return Optional.of("its edits do not fit the file");
            }
            String after = TextEdits.apply(text, file.getValue());
            if (!FrontMatterData.of(text).allows(FrontMatterData.of(after), file.getValue())) {
                return Optional.of("it would change other front matter than it is meant for");
            }
            changes |= !after.equals(text);
        }
        return changes ? Optional.empty() : Optional.of("it changes nothing");
    }

    /** Rules of anyone make edits. */
    private static boolean fits(String text, List<TextEdit> edits) {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        return TextEdits.fit(text, edits) && edits.stream().allMatch(edit -> encoder.canEncode(edit.replacement()));
    }
}
