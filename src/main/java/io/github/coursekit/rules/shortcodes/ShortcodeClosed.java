package io.github.coursekit.rules.shortcodes;

import io.github.coursekit.course.LessonText;
import io.github.coursekit.markdown.Shortcode;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.site.ShortcodeForm;
import io.github.coursekit.site.ShortcodeForms;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** See the page {@code shortcode-closed.md}, which is the documentation and the test of this rule. */
final class ShortcodeClosed implements LessonRule {

    private static final RuleDescriptor DESCRIPTOR =
            new RuleDescriptor("shortcode-closed", "Paired shortcodes are opened and closed", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(LessonText text, Reporter reporter) {
        ShortcodeForms forms = text.settings().site().shortcodes();
        List<Shortcode> all = text.markdown().shortcodes();
        if (all.isEmpty()) {
            return;
        }
        Set<String> closedHere = all.stream()
                .filter(shortcode -> shortcode.kind() == Shortcode.Kind.CLOSING)
                .map(Shortcode::name)
                .collect(Collectors.toSet());
        Map<String, Deque<Shortcode>> open = new LinkedHashMap<>();
        List<Shortcode> vain = new ArrayList<>();
        for (Shortcode shortcode : all) {
            ShortcodeForm.Closing closing = forms.of(shortcode.name()).closing();
            boolean paired = closing == ShortcodeForm.Closing.NEEDED
                    || (closing == ShortcodeForm.Closing.ALLOWED && closedHere.contains(shortcode.name()));
            Deque<Shortcode> opened = open.computeIfAbsent(shortcode.name(), name -> new ArrayDeque<>());
            if (closing == ShortcodeForm.Closing.REFUSED) {
                reportClosing(text, shortcode, reporter);
            } else if (paired && shortcode.kind() == Shortcode.Kind.OPENING) {
                opened.push(shortcode);
            } else if (shortcode.kind() == Shortcode.Kind.CLOSING && opened.poll() == null) {
                vain.add(shortcode);
            }
        }
        NavigableMap<Integer, Shortcode> unclosed = new TreeMap<>();
        open.values().forEach(left -> left.forEach(opening -> unclosed.put(start(opening), opening)));
        Map<String, Integer> first = new HashMap<>();
        all.forEach(shortcode -> first.putIfAbsent(shortcode.name(), start(shortcode)));
        vain.removeIf(closing -> first.getOrDefault(closing.name(), start(closing)) < start(closing)
                && closeInnermost(unclosed.headMap(start(closing), false)));
        vain.forEach(closing -> reporter.report(Finding.at(
                text.source().at(closing.range()),
                "Shortcode '" + closing.name() + "' is closed here and was not opened before")));
        unclosed.values()
                .forEach(opening -> reporter.report(Finding.at(
                                text.source().at(opening.range()),
                                "Shortcode '" + opening.name() + "' is opened here and never closed")
                        .advice("write '" + closingTag(text, opening) + "' where it ends")));
    }

    /** Hugo asks of a closing tag only that some tag before it has its name, and takes it for that of whatever is open there. */
    private static boolean closeInnermost(NavigableMap<Integer, Shortcode> openBefore) {
        return openBefore.pollLastEntry() != null;
    }

    private static int start(Shortcode shortcode) {
        return shortcode.range().start();
    }

    private static void reportClosing(LessonText text, Shortcode shortcode, Reporter reporter) {
        if (shortcode.kind() != Shortcode.Kind.OPENING) {
            reporter.report(Finding.at(
                            text.source().at(shortcode.range()),
                            "Shortcode '" + shortcode.name() + "' holds nothing, and Hugo stops when it is closed")
                    .advice("remove the slash or the tag"));
        }
    }

    private static String closingTag(LessonText text, Shortcode shortcode) {
        boolean percent = text.source().text().charAt(shortcode.range().start() + 2) == '%';
        return percent ? "{{% /" + shortcode.name() + " %}}" : "{{< /" + shortcode.name() + " >}}";
    }
}
