package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.HtmlTag;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** See the page {@code structure-unclosed-html.md}, which is the documentation and the test of this rule. */
final class StructureUnclosedHtml implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR = new RuleDescriptor(
            "structure-unclosed-html", "Raw HTML elements and comments are closed", Severity.WARNING);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** Elements that hold other content and that no rule of HTML closes by itself. */
    private static final Set<String> ELEMENTS = Set.of(
            "article",
            "aside",
            "audio",
            "blockquote",
            "center",
            "details",
            "div",
            "figure",
            "iframe",
            "section",
            "summary",
            "table",
            "video");

    private record Open(String name, TextRange range) {}

    @Override
    public void check(LessonText text, Reporter reporter) {
        checkComments(text, reporter);
        Elements elements = new Elements(text, reporter);
        text.markdown().htmlTags().stream()
                .filter(tag -> ELEMENTS.contains(tag.name()) && tag.kind() != HtmlTag.Kind.SELF_CLOSING)
                .filter(tag -> !text.markdown().isHanded(tag.range()))
                .forEach(elements::add);
        elements.end();
    }

    private static void checkComments(LessonText text, Reporter reporter) {
        for (TextRange html : text.markdown().html()) {
            if (text.markdown().isHanded(html)) {
                continue;
            }
            String source = text.source().slice(html);
            if (source.startsWith("<!--") && source.indexOf("-->") < 0) {
                TextRange opener = new TextRange(html.start(), html.start() + 4);
                reporter.report(Finding.at(
                                text.source().at(opener),
                                "The comment opened here is never closed, so all that follows is hidden")
                        .advice("add '-->'"));
            }
        }
    }

    /** The elements that are open where the reading is. */
    private static final class Elements {

        private final LessonText text;
        private final Reporter reporter;
        private final Deque<Open> open = new ArrayDeque<>();
        private final Map<String, Integer> openOfName = new HashMap<>();

        Elements(LessonText text, Reporter reporter) {
            this.text = text;
            this.reporter = reporter;
        }

        void add(HtmlTag tag) {
            if (tag.kind() != HtmlTag.Kind.CLOSING) {
                open.push(new Open(tag.name(), tag.range()));
                openOfName.merge(tag.name(), 1, Integer::sum);
            } else if (openOfName.getOrDefault(tag.name(), 0) > 0) {
                while (!open.element().name.equals(tag.name())) {
                    unclosed(pop());
                }
                pop();
            } else {
                reporter.report(Finding.at(text.source().at(tag.range()), "</" + tag.name() + "> closes nothing")
                        .advice("remove it or open a <" + tag.name() + ">"));
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

        private void unclosed(Open element) {
            reporter.report(Finding.at(text.source().at(element.range), "<" + element.name + "> is never closed")
                    .advice("add </" + element.name + ">"));
        }
    }
}
