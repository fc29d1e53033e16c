package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.HtmlTag;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.EditDistance;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
            "script",
            "section",
            "style",
            "summary",
            "table",
            "textarea",
            "video");

    /** Shorter names are near to each other by chance. */
    private static final int SHORTEST = 3;

    /** A tag that opened an element, which its own name may misspell. */
    private record Open(String name, HtmlTag tag) {

        boolean misspelt() {
            return !name.equals(tag.name());
        }
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        checkComments(text, reporter);
        if (text.markdown().htmlTags().isEmpty()) {
            return;
        }
        Elements elements = new Elements(text, reporter);
        text.markdown().htmlTags().stream()
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

    private static Set<String> names(LessonText text, boolean closing) {
        return text.markdown().htmlTags().stream()
                .filter(tag -> (tag.kind() == HtmlTag.Kind.CLOSING) == closing)
                .map(HtmlTag::name)
                .collect(Collectors.toSet());
    }

    /** The elements that are open where the reading is. */
    private static final class Elements {

        private final LessonText text;
        private final Reporter reporter;
        private final Deque<Open> open = new ArrayDeque<>();
        private final Map<String, Integer> openOfName = new HashMap<>();
        private final Set<String> opened;
        private final Set<String> closed;

        Elements(LessonText text, Reporter reporter) {
            this.text = text;
            this.reporter = reporter;
            this.opened = names(text, false);
            this.closed = names(text, true);
        }

        void add(HtmlTag tag) {
            boolean closing = tag.kind() == HtmlTag.Kind.CLOSING;
            String name = meant(tag.name(), closing ? opened : closed);
            boolean slip = !name.equals(tag.name());
            if (!ELEMENTS.contains(name) || (slip && tag.kind() == HtmlTag.Kind.SELF_CLOSING)) {
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

        /** The name itself; that of an element which it is nearly, where nothing on the page is its counterpart. */
        private static String meant(String name, Set<String> counterparts) {
            return ELEMENTS.contains(name) || name.length() < SHORTEST || counterparts.contains(name)
                    ? name
                    : EditDistance.nearest(name, ELEMENTS).orElse(name);
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
            Fix fix =
                    Fix.of("Write '" + right + ">'", new TextEdit(text.source().at(name), right));
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
}
