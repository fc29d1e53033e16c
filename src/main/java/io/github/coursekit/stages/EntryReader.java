package io.github.coursekit.stages;

import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.markdown.Heading;
import io.github.coursekit.markdown.ListItem;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the entries of each heading: list items, paragraphs and lines of paragraphs that begin with a role, and sub-headings that are roles.
 */
final class EntryReader {

    /** What may stand, with spaces, between a label and what its entry says. */
    private static final String BEFORE_TEXT = ":\uFF1A\u2013\u2014-";

    private final MarkdownDocument body;
    private final String text;
    private final RoleNames roles;
    private final List<Heading> headings;

    /** A list item, paragraph or line of a paragraph, by its whole range and the range of its first paragraph. */
    private record Candidate(TextRange range, TextRange paragraph, boolean item) {

        /** By place, what holds another before it. */
        int compareByPlace(Candidate other) {
            int starts = Integer.compare(range.start(), other.range.start());
            return starts != 0 ? starts : Integer.compare(other.range.end(), range.end());
        }
    }

    private record Labelled(Candidate candidate, Label label, List<RoleNames.Named> names) {}

    private record Entries(List<RoleEntry> entries, int otherLabels) {}

    /** {@code text} is the whole file. */
    EntryReader(MarkdownDocument body, String text, RoleNames roles) {
        this.body = body;
        this.text = text;
        this.roles = roles;
        this.headings = body.headings();
    }

    /** The contents of all headings, in document order. */
    List<HeadingContent> read() {
        List<Integer> parents = parents();
        Map<Integer, List<RoleEntry>> subEntries = new HashMap<>();
        Map<Integer, Integer> others = new HashMap<>();
        Set<Integer> roleHeadings = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            List<RoleEntry> entries = headingEntries(i);
            subEntries.computeIfAbsent(parents.get(i), key -> new ArrayList<>()).addAll(entries);
            if (entries.isEmpty()) {
                others.merge(parents.get(i), 1, Integer::sum);
            } else {
                roleHeadings.add(i);
            }
        }
        List<Candidate> candidates = candidates();
        List<HeadingContent> contents = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < headings.size(); i++) {
            TextRange own = ownContent(i);
            while (next < candidates.size() && candidates.get(next).range.start() < own.start()) {
                next++;
            }
            int from = next;
            while (next < candidates.size() && candidates.get(next).range.start() < own.end()) {
                next++;
            }
            Entries found = entries(candidates.subList(from, next), own.end());
            List<RoleEntry> entries = new ArrayList<>(found.entries);
            entries.addAll(subEntries.getOrDefault(i, List.of()));
            contents.add(new HeadingContent(
                    headings.get(i),
                    parents.get(i),
                    roles.namedIn(headings.get(i).text()),
                    entries,
                    found.otherLabels,
                    others.getOrDefault(i, 0),
                    roleHeadings.contains(i),
                    showsRoles(own)));
        }
        return contents;
    }

    /** For each heading the nearest shallower one before it: found by hopping over parents, so that no page costs a square. */
    private List<Integer> parents() {
        List<Integer> parents = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int candidate = i - 1;
            while (candidate >= 0
                    && headings.get(candidate).level() >= headings.get(i).level()) {
                candidate = parents.get(candidate);
            }
            parents.add(candidate);
        }
        return parents;
    }

    private TextRange ownContent(int index) {
        int start = headings.get(index).range().end();
        int end = index + 1 < headings.size() ? headings.get(index + 1).range().start() : text.length();
        return new TextRange(start, Math.max(start, end));
    }

    /** The entries that a heading itself is: {@code ### Challenge} under {@code ## Lab one}. It says what stands below it. */
    private List<RoleEntry> headingEntries(int index) {
        Heading heading = headings.get(index);
        Label label = Label.of(body, heading.range()).orElse(null);
        List<RoleNames.Named> names = label == null ? List.of() : roles.in(withoutAttributes(label, heading));
        if (label == null || names.isEmpty()) {
            return List.of();
        }
        int next = index + 1;
        while (next < headings.size() && headings.get(next).level() > heading.level()) {
            next++;
        }
        int end = next < headings.size() ? headings.get(next).range().start() : text.length();
        TextRange section =
                new TextRange(heading.range().start(), Math.max(heading.range().end(), end));
        return names.stream().map(name -> entry(name, label, section, section)).toList();
    }

    /** {@code {#id}} behind a heading is no part of it. */
    private static Label withoutAttributes(Label label, Heading heading) {
        boolean longer = label.text().length() > heading.text().length()
                && label.text().startsWith(heading.text())
                && !heading.text().isEmpty();
        int start = label.range().start();
        return longer
                ? new Label(
                        heading.text(),
                        new TextRange(start, start + heading.text().length()),
                        label.marked())
                : label;
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (ListItem item : body.listItems()) {
            item.lead().ifPresent(lead -> candidates.add(new Candidate(item.range(), lead, true)));
        }
        for (TextRange paragraph : body.paragraphs()) {
            candidates.add(new Candidate(paragraph, paragraph, false));
            candidates.addAll(lines(paragraph));
        }
        candidates.sort(Candidate::compareByPlace);
        return candidates;
    }

    /** The lines of a paragraph, from the second on, that begin with an emphasised role: the author forgot the blank line between. */
    private Set<Candidate> lines(TextRange paragraph) {
        // A line that begins with several line breaks, as within a link, is found at each.
        Set<Candidate> lines = new LinkedHashSet<>();
        List<Run> runs = body.runs(paragraph);
        for (int i = 1; i < runs.size(); i++) {
            // Emphasis that began on a line before is no label of this one.
            boolean beginsHere =
                    runs.get(i).outer().start() >= runs.get(i - 1).range().end();
            if (runs.get(i - 1).kind() == Run.Kind.BREAK && runs.get(i).isMarked() && beginsHere) {
                TextRange line = new TextRange(runs.get(i).outer().start(), paragraph.end());
                boolean role = Label.of(body, line)
                        .filter(label -> !roles.in(label).isEmpty())
                        .isPresent();
                if (role) {
                    lines.add(new Candidate(line, line, false));
                }
            }
        }
        return lines;
    }

    private Entries entries(List<Candidate> candidates, int end) {
        List<Labelled> labelled = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Label.of(body, candidate.paragraph)
                    .ifPresent(label -> labelled.add(new Labelled(candidate, label, roles.in(label))));
        }
        List<RoleEntry> entries = new ArrayList<>();
        List<RoleEntry> shared = new ArrayList<>();
        int otherLabels = 0;
        int entryEnd = -1;
        for (int i = 0; i < labelled.size(); i++) {
            Labelled found = labelled.get(i);
            Candidate candidate = found.candidate;
            if (candidate.range.start() < entryEnd) {
                continue; // within another role's entry
            }
            if (found.names.isEmpty()) {
                otherLabels += found.label.marked() ? 1 : 0;
                continue;
            }
            TextRange says = candidate.item ? candidate.range : untilNextEntry(labelled, i, end);
            TextRange range = candidate.item
                    ? candidate.range
                    : new TextRange(says.start(), Math.min(says.end(), candidate.range.end()));
            for (RoleNames.Named name : found.names) {
                (name.shared() ? shared : entries).add(entry(name, found.label, range, says));
            }
            entryEnd = says.end();
        }
        return new Entries(withShared(entries, shared), otherLabels);
    }

    /** "DevOps and SRE" serves a role that has no entry of its own. */
    private static List<RoleEntry> withShared(List<RoleEntry> entries, List<RoleEntry> shared) {
        Set<String> own = entries.stream().map(RoleEntry::role).collect(Collectors.toCollection(HashSet::new));
        List<RoleEntry> all = new ArrayList<>(entries);
        shared.stream().filter(entry -> own.add(entry.role())).forEach(all::add);
        all.sort(Comparator.comparing(RoleEntry::labelRange));
        return all;
    }

    /** What follows a paragraph with a role's label belongs to it, until another role's label or the heading's own content ends. */
    private static TextRange untilNextEntry(List<Labelled> labelled, int index, int end) {
        int start = labelled.get(index).candidate.range.start();
        for (Labelled later : labelled.subList(index + 1, labelled.size())) {
            if (!later.names.isEmpty()) {
                return new TextRange(start, later.candidate.range.start());
            }
        }
        return new TextRange(start, Math.max(start, end));
    }

    private RoleEntry entry(RoleNames.Named name, Label label, TextRange range, TextRange says) {
        int afterLabel = Math.min(label.range().end(), says.end());
        List<Run> content = body.runs(new TextRange(afterLabel, says.end()));
        String rest = restOfLabelRun(says.start(), label);
        StringBuilder all = new StringBuilder(rest);
        content.forEach(run -> all.append(run.text()));
        String said = squeezed(all);
        boolean empty =
                content.stream().noneMatch(Run::hasContent) && rest.codePoints().noneMatch(Character::isLetterOrDigit);
        return new RoleEntry(name.role(), name.text(), name.range(), range, said, empty);
    }

    /** A text in one line, without what may stand before it; stretches of spaces and line breaks are one space. */
    private static String squeezed(CharSequence text) {
        int start = 0;
        while (start < text.length()
                && (Label.isSpace(text.charAt(start)) || BEFORE_TEXT.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        StringBuilder squeezed = new StringBuilder(text.length() - start);
        for (int i = start; i < text.length(); i++) {
            boolean space = Label.isSpace(text.charAt(i));
            if (!space) {
                squeezed.append(text.charAt(i));
            } else if (!Label.isSpace(text.charAt(i - 1))) {
                squeezed.append(' ');
            }
        }
        return squeezed.toString().strip();
    }

    /** What the run that holds the end of the label says after it: all of a plain {@code DevOps: cooks}. */
    private String restOfLabelRun(int start, Label label) {
        List<Run> runs = body.runs(new TextRange(start, label.range().end()));
        if (runs.isEmpty()) {
            return "";
        }
        Run last = runs.get(runs.size() - 1);
        int cut = label.range().end() - last.range().start();
        return cut >= last.text().length() ? "" : last.text().substring(cut);
    }

    private boolean showsRoles(TextRange own) {
        String content = text.substring(own.start(), own.end());
        boolean shows = content.indexOf('|') >= 0 || content.indexOf('<') >= 0 || content.contains("{{");
        if (!shows || !roles.allNamedIn(content)) {
            return false; // as nearly every heading, at a glance
        }
        String shown = content.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("|") || line.startsWith("{{") || isElement(line))
                .collect(Collectors.joining("\n"));
        return roles.allNamedIn(shown);
    }

    private static boolean isElement(String line) {
        return line.startsWith("<") && !line.startsWith("<!--");
    }
}
