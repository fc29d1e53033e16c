package io.github.coursekit.server;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonHeading;
import io.github.coursekit.course.Question;
import io.github.coursekit.course.QuestionOption;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;

/** The outline of a lesson: headings within each other, stages with their entries, and the questions of an assessment. */
final class Symbols {

    private static final int LONGEST_DETAIL = 60;
    private static final String NAMELESS = "-"; // a symbol must have a name

    private final Lesson lesson;
    private final Map<TextRange, Stage> stages = new HashMap<>();

    private Symbols(Lesson lesson) {
        this.lesson = lesson;
        lesson.stages().forEach(stage -> stages.put(stage.range(), stage));
    }

    static List<DocumentSymbol> of(Lesson lesson) {
        Symbols symbols = new Symbols(lesson);
        List<DocumentSymbol> all = new ArrayList<>(symbols.questions());
        all.addAll(symbols.headings(0, lesson.headings().size()));
        return all;
    }

    /** The symbols of some headings, one behind the other, each with those below it. */
    private List<DocumentSymbol> headings(int from, int to) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        int at = from;
        while (at < to) {
            int next = at + 1;
            while (next < to && level(next) > level(at)) {
                next++;
            }
            symbols.add(heading(at, next));
            at = next;
        }
        return symbols;
    }

    private int level(int heading) {
        return lesson.headings().get(heading).level();
    }

    /** The symbol of a heading, which those up to another one belong to. */
    private DocumentSymbol heading(int at, int next) {
        LessonHeading heading = lesson.headings().get(at);
        int end = next < lesson.headings().size()
                ? lesson.headings().get(next).range().start()
                : lesson.lines().length();
        TextRange whole = new TextRange(
                heading.range().start(), Math.max(end, heading.range().end()));
        Stage stage = stages.get(heading.range());
        DocumentSymbol symbol =
                symbol(heading.text(), stage == null ? SymbolKind.String : SymbolKind.Event, whole, heading.range());
        List<DocumentSymbol> children = new ArrayList<>();
        if (stage != null) {
            symbol.setDetail("stage");
            stage.entries().forEach(entry -> children.add(entry(entry)));
        }
        children.addAll(headings(at + 1, next));
        symbol.setChildren(children);
        return symbol;
    }

    private DocumentSymbol entry(RoleEntry entry) {
        DocumentSymbol symbol = symbol(entry.role(), SymbolKind.Property, entry.range(), entry.labelRange());
        symbol.setDetail(Excerpt.of(entry.text(), LONGEST_DETAIL));
        return symbol;
    }

    private List<DocumentSymbol> questions() {
        return lesson.assessment().stream()
                .flatMap(assessment -> assessment.questions().stream())
                .map(this::question)
                .toList();
    }

    private DocumentSymbol question(Question question) {
        String name = question.text().isBlank() ? "Question " + question.number() : question.text();
        DocumentSymbol symbol = symbol(name, SymbolKind.Struct, question.start(), question.start());
        symbol.setDetail(question.kind());
        symbol.setChildren(question.options().stream().map(this::option).toList());
        return symbol;
    }

    private DocumentSymbol option(QuestionOption option) {
        String name = option.text().isBlank() ? "Option " + option.number() : option.text();
        return symbol(name, SymbolKind.EnumMember, option.start(), option.start());
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A symbol whose name is found in its place: editors refuse one that is not. */
    private DocumentSymbol symbol(String name, SymbolKind kind, TextRange whole, TextRange shown) {
        TextRange inside = whole.contains(shown) ? shown : new TextRange(whole.start(), whole.start());
        String line = name.isBlank() ? NAMELESS : Excerpt.of(folded(name), LONGEST_DETAIL);
        return new DocumentSymbol(
                line, kind, Places.range(lesson.lines(), whole), Places.range(lesson.lines(), inside));
    }
}
