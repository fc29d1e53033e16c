package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** See the page {@code structure-placeholder-text.md}, which is the documentation and the test of this rule. */
final class StructurePlaceholderText implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "structure-placeholder-text", "No note to oneself and no filler text is left", Severity.INFO);

    /** A word that is all of a text, or that a note follows; a text may speak of TODOs. */
    private static final Pattern NOTE = Pattern.compile(
            "(?<![\\w\"'-])(?:TODO|FIXME|TBD)(?=[:(]|\\)$)|(?<=^[\\[(]?)(?:TODO|FIXME|TBD)(?=[\\])]?[.!]?$)"
                    + "|[Ll]orem [Ii]psum [Dd]olor|LOREM IPSUM DOLOR");

    /** Every note has one of these, and few texts do. */
    private static final List<String> WORDS = List.of("TODO", "FIXME", "TBD", "LOREM");

    private static final String FILLER = "orem ";

    /** The letters of that text, but for those that may be capitals. */
    private static final String FILLER_LETTERS = "oremlpsu ";

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        for (Run run : text.markdown().runs()) {
            if (run.kind() == Run.Kind.TEXT
                    && (hasWord(run) || hasFiller(run))
                    && !text.markdown().isHanded(run.range())) {
                check(text, run, reporter);
            }
        }
    }

    private static boolean hasWord(Run run) {
        for (String word : WORDS) {
            if (run.mayHold(word) && run.text().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFiller(Run run) {
        return run.mayHold(FILLER_LETTERS) && run.text().contains(FILLER);
    }

    private static void check(LessonText text, Run run, Reporter reporter) {
        Matcher note = NOTE.matcher(run.text().strip());
        if (!note.find()) {
            return;
        }
        int at = run.text().indexOf(note.group());
        boolean exact = run.text().length() == run.range().length();
        TextRange range = exact
                ? new TextRange(
                        run.range().start() + at,
                        run.range().start() + at + note.group().length())
                : run.range();
        reporter.report(Finding.at(text.source().at(range), "'" + note.group() + "' was left here")
                .advice("write what belongs here, or put the note into a comment"));
    }
}
