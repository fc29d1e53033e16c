package io.github.coursekit.rules.structure;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** See the page {@code structure-unclosed-html.md}, which is the documentation and the test of this rule. */
public final class StructureUnclosedHtml implements LessonRule {

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

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*+)((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>");

    private record Open(String name, TextRange range) {}

    /** The elements that are open, the innermost first, with how many there are of each name: asking the stack would cost a square. */
    private static final class OpenElements {

        private final Deque<Open> stack = new ArrayDeque<>();
        private final Map<String, Integer> counts = new HashMap<>();

        void push(Open element) {
            stack.push(element);
            counts.merge(element.name, 1, Integer::sum);
        }

        Open pop() {
            Open element = stack.pop();
            counts.merge(element.name, -1, Integer::sum);
            return element;
        }

        boolean contains(String name) {
            return counts.getOrDefault(name, 0) > 0;
        }
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        OpenElements open = new OpenElements();
        for (TextRange html : text.markdown().html()) {
            String source = text.source().slice(html);
            if (source.startsWith("<!--") && source.indexOf("-->") < 0) {
                TextRange opener = new TextRange(html.start(), html.start() + 4);
                reporter.report(
                        text.source().at(opener),
                        "The comment opened here is never closed, so all that follows is hidden; add '-->'");
            } else if (!source.startsWith("<!--")) {
                readTags(text, source, html.start(), open, reporter);
            }
        }
        open.stack.descendingIterator().forEachRemaining(element -> unclosed(text, element, reporter));
    }

    private static void readTags(LessonText text, String source, int start, OpenElements open, Reporter reporter) {
        Matcher tag = TAG.matcher(source);
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (!ELEMENTS.contains(name) || tag.group(3).endsWith("/")) {
                continue;
            }
            TextRange range = new TextRange(start + tag.start(), start + tag.end());
            if (tag.group(1).isEmpty()) {
                open.push(new Open(name, range));
            } else if (open.contains(name)) {
                for (Open inner = open.pop(); !inner.name.equals(name); inner = open.pop()) {
                    unclosed(text, inner, reporter);
                }
            } else {
                reporter.report(
                        text.source().at(range), "</" + name + "> closes nothing; remove it or open a <" + name + ">");
            }
        }
    }

    private static void unclosed(LessonText text, Open element, Reporter reporter) {
        reporter.report(
                text.source().at(element.range), "<" + element.name + "> is never closed; add </" + element.name + ">");
    }
}
