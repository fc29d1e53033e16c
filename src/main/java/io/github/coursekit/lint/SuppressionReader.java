package io.github.coursekit.lint;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Suppression;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the suppressions of a lesson: {@code <!-- course-ignore-next-line rule-id: reason -->} in the body, {@code # course-ignore-line rule-id:
 * reason} in front matter. Whatever begins like one and is none is told.
 */
final class SuppressionReader {

    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#\\s*+((?i:course[-_]?+ignore).*)");

    private final SourceFile source;
    private final Collection<String> knownRules;
    private final Reporter reporter;
    private final List<Suppression> found = new ArrayList<>();
    private final FilledLines lines;
    private final Map<String, Opened> open = new HashMap<>();

    private record Opened(String reason, TextRange comment) {}

    private SuppressionReader(SourceFile source, Collection<String> knownRules, Reporter reporter) {
        this.source = source;
        this.lines = new FilledLines(source);
        this.knownRules = knownRules;
        this.reporter = reporter;
    }

    /** The suppressions of a lesson; {@code reporter} takes what is meant for one and is none. */
    static List<Suppression> read(LessonText text, Collection<String> knownRules, Reporter reporter) {
        SuppressionReader reader = new SuppressionReader(text.source(), knownRules, reporter);
        reader.readFrontMatter(text);
        text.markdown().html().forEach(reader::readHtml);
        reader.open.forEach((rule, opened) ->
                reader.fault(opened.comment, "course-ignore-start of " + rule + " has no course-ignore-end", ""));
        return List.copyOf(reader.found);
    }

    private void readHtml(TextRange html) {
        String text = source.slice(html);
        int start = text.indexOf("<!--");
        while (start >= 0) {
            // "<!-->" and "<!--->" are comments too; see CommonMark 0.31, section 6.6.
            int end = text.indexOf("-->", start + 2);
            if (end < 0) {
                return;
            }
            String comment = text.substring(Math.min(start + 4, end), end).strip();
            if (Directive.isMeantBy(comment)) {
                directive(comment, new TextRange(html.start() + start, html.start() + end + 3));
            }
            start = text.indexOf("<!--", end);
        }
    }

    private void readFrontMatter(LessonText text) {
        TextRange data = text.block().content();
        String content = source.slice(data);
        if (content.indexOf('#') < 0 || !Directive.mayBeIn(content)) {
            return; // as nearly always
        }
        TreeSet<TextRange> texts = new TreeSet<>();
        text.frontMatter().ifPresent(frontMatter -> addTexts(frontMatter, texts));
        int last = source.lines().lineOf(data.end() - 1);
        for (int line = source.lines().lineOf(data.start()); line <= last; line++) {
            TextRange range = source.lineRange(line);
            Matcher comment = COMMENT.matcher(source.slice(range));
            if (comment.find()) {
                TextRange place = new TextRange(range.start() + comment.start(1), range.start() + comment.end(1));
                TextRange before = texts.floor(place);
                if (before == null || !before.contains(place)) {
                    directive(comment.group(1).strip(), place);
                }
            }
        }
    }

    /** Scalars in which a hash sign is text. */
    private static void addTexts(DataNode node, Set<TextRange> texts) {
        if (node instanceof DataMapping mapping) {
            mapping.entries().forEach(entry -> addTexts(entry.value(), texts));
        } else if (node instanceof DataSequence sequence) {
            sequence.items().forEach(item -> addTexts(item, texts));
        } else if (node instanceof DataScalar scalar && !scalar.plain()) {
            texts.add(scalar.range());
        }
    }

    private void directive(String comment, TextRange place) {
        Directive directive = Directive.of(comment);
        Directive.Fault fault = directive.fault();
        if (fault != null) {
            fault(place, fault.fact(), fault.advice());
        } else {
            directive.rules().forEach(rule -> add(directive.scope(), rule, directive.reason(), place));
        }
    }

    private void add(String scope, String rule, String reason, TextRange place) {
        if (Linter.ENGINE_RULES.stream().anyMatch(own -> own.id().equals(rule))) {
            fault(place, rule + " cannot be suppressed in a lesson", "mend what it tells");
            return;
        }
        if (!knownRules.contains(rule)) {
            fault(place, RuleNames.unknown(rule), RuleNames.advice(rule, knownRules));
            return;
        }
        int line = source.lines().lineOf(place.end());
        switch (scope) {
            case "file" ->
                found.add(new Suppression(rule, reason, place, 1, source.lines().count()));
            case "line" ->
                found.add(new Suppression(rule, reason, place, source.lines().lineOf(place.start()), line));
            case "next-line" -> found.add(new Suppression(rule, reason, place, lines.after(line), lines.after(line)));
            case "start" -> open.put(rule, new Opened(reason, place));
            default -> close(rule, place, line);
        }
    }

    private void close(String rule, TextRange place, int line) {
        Opened opened = open.remove(rule);
        if (opened == null) {
            fault(place, "course-ignore-end of " + rule + " has no course-ignore-start", "");
        } else {
            int first = source.lines().lineOf(opened.comment.start());
            found.add(new Suppression(rule, opened.reason, opened.comment, first, line));
        }
    }

    private void fault(TextRange place, String fact, String advice) {
        reporter.report(Finding.at(source.at(place), fact).advice(advice));
    }
}
