package io.github.coursekit.stages;

import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.markdown.Heading;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the entries of each heading: list items, paragraphs and lines of paragraphs that begin with a role, and sub-headings that are roles.
 */
final class EntryReader {

    private final MarkdownDocument body;
    private final String text;
    private final RoleNames roles;
    private final EntryText said;
    private final List<Heading> headings;
    private final HeadingTree outline;

    private record Entries(List<RoleEntry> entries, int otherLabels) {}

    /** {@code text} is the whole file. */
    EntryReader(MarkdownDocument body, String text, RoleNames roles) {
        this.body = body;
        this.text = text;
        this.roles = roles;
        this.said = new EntryText(body);
        this.headings = body.headings();
        this.outline = new HeadingTree(headings, text.length());
    }

    /** The contents of all headings, in document order. */
    List<HeadingContent> read() {
        Map<Integer, List<RoleEntry>> subEntries = new HashMap<>();
        Map<Integer, Integer> others = new HashMap<>();
        Set<Integer> roleHeadings = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            List<RoleEntry> entries = headingEntries(i);
            subEntries
                    .computeIfAbsent(outline.parent(i), key -> new ArrayList<>())
                    .addAll(entries);
            if (entries.isEmpty()) {
                others.merge(outline.parent(i), 1, Integer::sum);
            } else {
                roleHeadings.add(i);
            }
        }
        List<EntryPlace> places = EntryPlace.in(body, roles);
        List<HeadingContent> contents = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < headings.size(); i++) {
            TextRange own = outline.ownContent(i);
            while (next < places.size() && places.get(next).range().start() < own.start()) {
                next++;
            }
            int from = next;
            while (next < places.size() && places.get(next).range().start() < own.end()) {
                next++;
            }
            Entries found = entries(places.subList(from, next), own.end());
            List<RoleEntry> entries = new ArrayList<>(found.entries);
            entries.addAll(subEntries.getOrDefault(i, List.of()));
            contents.add(new HeadingContent(
                    headings.get(i),
                    outline.parent(i),
                    roles.namedIn(headings.get(i).text()),
                    entries,
                    found.otherLabels,
                    others.getOrDefault(i, 0),
                    roleHeadings.contains(i),
                    roles.allShownIn(text.substring(own.start(), own.end()))));
        }
        return contents;
    }

    /** The entries that a heading itself is: {@code ### Challenge} under {@code ## Lab one}. It says what stands below it. */
    private List<RoleEntry> headingEntries(int index) {
        Heading heading = headings.get(index);
        Label label = Label.of(body, heading.range()).orElse(null);
        List<NamedRole> names = label == null ? List.of() : roles.in(withoutAttributes(label, heading));
        if (label == null || names.isEmpty()) {
            return List.of();
        }
        TextRange section = outline.section(index);
        return names.stream()
                .map(name -> said.entry(name, label, section, section))
                .toList();
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

    private Entries entries(List<EntryPlace> places, int end) {
        List<LabelledPlace> labelled = new ArrayList<>();
        for (EntryPlace place : places) {
            Label.of(body, place.paragraph())
                    .ifPresent(label -> labelled.add(new LabelledPlace(place, label, roles.in(label))));
        }
        List<RoleEntry> entries = new ArrayList<>();
        List<RoleEntry> shared = new ArrayList<>();
        int otherLabels = 0;
        int entryEnd = -1;
        for (int i = 0; i < labelled.size(); i++) {
            LabelledPlace found = labelled.get(i);
            if (found.start() < entryEnd) {
                continue; // within another role's entry
            }
            if (!found.isEntry()) {
                otherLabels += found.label().marked() ? 1 : 0;
                continue;
            }
            TextRange says = found.says(labelled.subList(i + 1, labelled.size()), end);
            TextRange range = new TextRange(
                    says.start(), Math.min(says.end(), found.place().range().end()));
            for (NamedRole name : found.names()) {
                (name.shared() ? shared : entries).add(said.entry(name, found.label(), range, says));
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
}
