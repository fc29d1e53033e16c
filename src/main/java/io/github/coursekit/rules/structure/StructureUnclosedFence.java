package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** See the page {@code structure-unclosed-fence.md}, which is the documentation and the test of this rule. */
final class StructureUnclosedFence implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("structure-unclosed-fence", "A fenced code block is closed", Severity.WARNING);

    /** Text with an opening fence behind it. */
    private static final Pattern GLUED = Pattern.compile("\\s*[^`\\s][^`]*`{3,}[\\w+#.-]*\\s*");

    private static final String TICKS = "```";
    private static final int SHOWN = 40;

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        List<Fence> fences = Fence.of(text);
        // From the first slip on code and text may have changed places: what is never closed behind it is no second
        // one.
        int slip = Integer.MAX_VALUE;
        int above = 0;
        for (Fence fence : fences) {
            Optional<Finding> finding = finding(text, above, fence, fences.get(fences.size() - 1));
            above = fence.lastLine();
            if (finding.isPresent()) {
                slip = Math.min(slip, fence.line());
                reporter.report(finding.get());
            } else if (!fence.block().closed() && fence.line() < slip) {
                reporter.report(unclosed(text.source(), fence));
            }
        }
    }

    /** What is wrong with how a block begins, below the line that ends the one before it, or with what it holds. */
    private static Optional<Finding> finding(LessonText text, int above, Fence fence, Fence last) {
        SourceFile source = text.source();
        OptionalInt glued = glued(text, above, fence);
        if (glued.isPresent()) {
            return Optional.of(notAlone(source, glued.getAsInt(), "opens"));
        }
        if (fence.holdsMark()) {
            OptionalInt opener = fence.openerWithin();
            OptionalInt closer = fence.gluedWithin();
            if (closer.isPresent() && (opener.isPresent() || !fence.block().closed())) {
                return Optional.of(notAlone(source, closer.getAsInt(), "closes"));
            }
            if (opener.isPresent()) {
                return Optional.of(holding(source, fence, opener.getAsInt()));
            }
        }
        boolean inverted = fence.block().closed()
                && fence.info().isEmpty()
                && !last.block().closed()
                && last.info().isEmpty()
                && fence.holdsProse();
        return inverted ? Optional.of(inverted(source, fence, last)) : Optional.empty();
    }

    /** The line with an opening fence behind text, below which a block begins with what was meant to close one. */
    private static OptionalInt glued(LessonText text, int above, Fence fence) {
        SourceFile source = text.source();
        int at = fence.info().isEmpty()
                ? source.text().lastIndexOf(TICKS, fence.block().range().start() - 1)
                : -1;
        int line = at < 0 ? 0 : source.lines().lineOf(at);
        boolean meant = line > above
                && line < fence.line()
                && GLUED.matcher(source.slice(source.lineRange(line))).matches()
                && text.markdown().runs(source.lineRange(line)).stream()
                        .anyMatch(
                                run -> run.kind() == Run.Kind.TEXT && run.text().contains(TICKS))
                && isOneParagraph(source, line, fence.line());
        return meant ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** Whether no blank line parts a line from a later one: the code between them is the end of a paragraph. */
    private static boolean isOneParagraph(SourceFile source, int line, int end) {
        return IntStream.range(line, end)
                .noneMatch(each -> source.slice(source.lineRange(each)).isBlank());
    }

    private static Finding notAlone(SourceFile source, int line, String does) {
        TextRange range = source.lineRange(line);
        return Finding.at(
                        source.at(range),
                        "The fence in '%s' %s no code block: text stands before it"
                                .formatted(Excerpt.shown(source.slice(range).strip(), SHOWN), does))
                .advice("put it on a line of its own");
    }

    private static Finding holding(SourceFile source, Fence fence, int inner) {
        String advice = fence.info().isEmpty()
                ? "close it before that, or add the opening fence that is missing above it"
                : "close it before that, or give it a longer fence than those within it";
        return Finding.at(
                        source.at(fence.opening()),
                        "The code block opened here holds another opening fence, in line " + inner
                                + ", and ends where that one's code does")
                .advice(advice)
                .related(source.at(source.lineRange(inner)), "the other opening fence");
    }

    private static Finding inverted(SourceFile source, Fence fence, Fence last) {
        return Finding.at(
                        source.at(fence.opening()),
                        "The code block opened here holds text of the page, and the last fence, in line " + last.line()
                                + ", closes nothing")
                .advice("add the fence that is missing here or above")
                .related(source.at(last.opening()), "the last fence");
    }

    private static Finding unclosed(SourceFile source, Fence fence) {
        if (fence.isEmpty() && !fence.isCutOff()) {
            return Finding.at(
                            source.at(fence.opening()),
                            "The fence at the end of the page opens a code block that holds nothing")
                    .advice("remove it, or add the opening fence that is missing above it");
        }
        Finding finding = Finding.at(
                        source.at(fence.opening()),
                        fence.isCutOff()
                                ? "The code block opened here is never closed, and ends with the list item or quotation around it"
                                : "The code block opened here is never closed, so all that follows is code")
                .advice("add a closing fence");
        return new MissingFence(fence)
                .edit()
                .map(closing -> finding.fix(Fix.of("Add a closing fence behind the last line of the code", closing)))
                .orElse(finding);
    }
}
