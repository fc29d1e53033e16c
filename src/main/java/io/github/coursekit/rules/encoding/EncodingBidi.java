package io.github.coursekit.rules.encoding;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import java.util.stream.IntStream;

/** See the page {@code encoding-bidi.md}, which is the documentation and the test of this rule. */
final class EncodingBidi implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "encoding-bidi", "No characters that turn the direction of text around", Severity.WARNING);

    private static final String TURNS = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        if (!text.source().hasUnusual(TURNS)) {
            return;
        }
        boolean leftToRight = isLeftToRight(text);
        Characters.report(
                text,
                reporter,
                (lesson, offset) -> TURNS.indexOf(lesson.source().text().charAt(offset)) >= 0,
                "The invisible character %s turns the direction of the text that follows",
                (lesson, run) -> new Characters.Mend("", leftToRight && Characters.isInText(lesson, run.start())));
    }

    private static boolean isLeftToRight(LessonText text) {
        return IntStream.of(text.source().unusualOffsets()).noneMatch(offset -> turns(text, offset));
    }

    /** Whether a character is written from right to left, or makes others so: where none does, the rest have no effect. */
    private static boolean turns(LessonText text, int offset) {
        return switch (Character.getDirectionality(text.source().text().codePointAt(offset))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE -> true;
            default -> false;
        };
    }
}
