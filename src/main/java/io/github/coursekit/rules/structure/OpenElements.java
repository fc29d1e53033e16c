package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.HtmlTag;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The elements that are open where the reading is. */
final class OpenElements {

    /** A tag that opened an element, which its own name may misspell. */
    private record Open(String name, HtmlTag tag) {

        boolean misspelt() {
            return !name.equals(tag.name());
        }
    }

    private final LessonText text;
    private final Reporter reporter;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> openOfName = new HashMap<>();
    private final ElementNames names;

    OpenElements(LessonText text, Reporter reporter) {
        this.text = text;
        this.reporter = reporter;
        this.names = new ElementNames(text);
    }

    void add(HtmlTag tag) {
        boolean closing = tag.kind() == HtmlTag.Kind.CLOSING;
        String name = names.meant(tag);
        boolean slip = !name.equals(tag.name());
        if (!ElementNames.isKnown(name) || (slip && tag.kind() == HtmlTag.Kind.SELF_CLOSING)) {
            return;
        }
        if (!closing) {
            open.push(new Open(name, tag));
            openOfName.merge(name, 1, Integer::sum);
        } else if (openOfName.getOrDefault(name, 0) > 0) {
            close(name);
            if (slip) {
                misspelt(tag, "</" + name);
            }
        } else if (!slip) {
            reporter.report(Finding.at(text.source().at(tag.range()), "</" + tag.name() + "> closes nothing")
                    .advice("remove it or open a <" + tag.name() + ">"));
        }
    }

    private void close(String name) {
        while (!open.element().name.equals(name)) {
            unclosed(pop());
        }
        Open element = pop();
        if (element.misspelt()) {
            misspelt(element.tag, "<" + name);
        }
    }

    private Open pop() {
        Open element = open.pop();
        openOfName.merge(element.name, -1, Integer::sum);
        return element;
    }

    void end() {
        open.descendingIterator().forEachRemaining(this::unclosed);
    }

    private void misspelt(HtmlTag tag, String right) {
        String source = text.source().slice(tag.range());
        TextRange name = new TextRange(
                tag.range().start(),
                tag.range().start()
                        + (source.startsWith("</") ? 2 : 1)
                        + tag.name().length());
        Fix fix = Fix.of("Write '" + right + ">'", new TextEdit(text.source().at(name), right));
        boolean oneSlip = EditDistance.between(tag.name(), right.replaceFirst("</?", "")) == 1;
        reporter.report(Finding.at(text.source().at(tag.range()), "There is no element <" + tag.name() + ">")
                .advice("write '" + right + ">'")
                .fix(oneSlip ? fix : fix.unsafe()));
    }

    private void unclosed(Open element) {
        String name = element.name;
        if (element.misspelt()) {
            return; // nothing closes it, so it may be no slip
        }
        boolean slash = element.tag.kind() == HtmlTag.Kind.SELF_CLOSING;
        reporter.report(Finding.at(
                        text.source().at(element.tag.range()),
                        slash
                                ? "<" + name + "/> opens an element: to HTML the slash means nothing"
                                : "<" + name + "> is never closed")
                .advice("add </" + name + ">"));
    }
}
