package io.github.coursekit.course;

import io.github.coursekit.markdown.Heading;
import io.github.coursekit.markdown.ListItem;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.markdown.Run;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the stages of a lesson: sibling headings of which at least one has an entry, when (a) one of them has entries for all roles, (b) two or
 * more have an entry and no other label stands in those, (c) one has an entry, no other label stands there, and the lesson's title or the
 * parent heading names every role, or (d) the settings say that the lesson has stages.
 */
final class StageFinder {

    private final MarkdownDocument body;
    private final int bodyEnd;
    private final CourseSettings settings;
    private final String lessonTitle;
    private final boolean mustHaveStages;
    private final List<HeadingContent> contents = new ArrayList<>();

    /** A heading, what stands in its own content, and the nearest shallower heading (-1 for none). */
    private record HeadingContent(Heading heading, int parent, List<RoleEntry> entries, boolean hasOtherLabels) {}

    /** A list item or paragraph, by its whole range and the range of its first paragraph. */
    private record Candidate(TextRange range, TextRange paragraph, boolean item) {}

    private record Siblings(int level, int parent) {}

    StageFinder(MarkdownDocument body, int bodyEnd, CourseSettings settings, String path, String lessonTitle) {
        this.body = body;
        this.bodyEnd = bodyEnd;
        this.settings = settings;
        this.lessonTitle = lessonTitle;
        this.mustHaveStages = settings.stageLessons().matches(path);
    }

    List<Stage> find() {
        readContents();
        Map<Siblings, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < contents.size(); i++) {
            HeadingContent content = contents.get(i);
            groups.computeIfAbsent(new Siblings(content.heading.level(), content.parent), key -> new ArrayList<>())
                    .add(i);
        }
        return groups.values().stream()
                .filter(this::areStages)
                .flatMap(Collection::stream)
                .filter(this::isStage)
                .map(this::stage)
                .sorted(Comparator.comparing(Stage::range))
                .toList();
    }

    private void readContents() {
        List<Heading> headings = body.headings();
        List<Candidate> candidates = candidates();
        int next = 0;
        for (int i = 0; i < headings.size(); i++) {
            int start = headings.get(i).range().end();
            int end = i + 1 < headings.size() ? headings.get(i + 1).range().start() : bodyEnd;
            while (next < candidates.size() && candidates.get(next).range.start() < start) {
                next++;
            }
            int from = next;
            while (next < candidates.size() && candidates.get(next).range.start() < end) {
                next++;
            }
            contents.add(content(headings.get(i), parent(i), candidates.subList(from, next), end));
        }
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (ListItem item : body.listItems()) {
            item.lead().ifPresent(lead -> candidates.add(new Candidate(item.range(), lead, true)));
        }
        body.paragraphs().forEach(range -> candidates.add(new Candidate(range, range, false)));
        candidates.sort(Comparator.comparing(Candidate::range, Comparator.comparingInt(TextRange::start))
                .thenComparing(
                        Candidate::range,
                        Comparator.comparingInt(TextRange::end).reversed()));
        return candidates;
    }

    /** The nearest shallower heading before heading {@code index}: found by hopping over parents, so that no page costs a square. */
    private int parent(int index) {
        int level = body.headings().get(index).level();
        int candidate = index - 1;
        while (candidate >= 0 && contents.get(candidate).heading.level() >= level) {
            candidate = contents.get(candidate).parent;
        }
        return candidate;
    }

    private HeadingContent content(Heading heading, int parent, List<Candidate> candidates, int end) {
        List<RoleEntry> entries = new ArrayList<>();
        boolean otherLabels = false;
        int entryEnd = -1;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean nested = candidate.range.start() < entryEnd;
            Optional<Label> label = nested ? Optional.empty() : Label.of(body, candidate.paragraph);
            if (label.isEmpty()) {
                continue;
            }
            Optional<String> role = label.get().role(settings.roles());
            if (role.isPresent()) {
                TextRange says = candidate.item ? candidate.range : untilNextEntry(candidates, i, end);
                entries.add(entry(role.get(), label.get(), candidate.range, says));
                entryEnd = says.end();
            } else if (label.get().marked()) {
                otherLabels = true;
            }
        }
        return new HeadingContent(heading, parent, entries, otherLabels);
    }

    /** What follows a paragraph with a role's label belongs to it, until another label or the heading's own content ends. */
    private TextRange untilNextEntry(List<Candidate> candidates, int index, int end) {
        int start = candidates.get(index).range.start();
        for (Candidate later : candidates.subList(index + 1, candidates.size())) {
            boolean labelled = Label.of(body, later.paragraph)
                    .flatMap(label -> label.role(settings.roles()))
                    .isPresent();
            if (labelled) {
                return new TextRange(start, later.range.start());
            }
        }
        return new TextRange(start, Math.max(start, end));
    }

    private RoleEntry entry(String role, Label label, TextRange range, TextRange says) {
        int afterLabel = Math.min(label.range().end(), says.end());
        List<Run> content = body.runs(new TextRange(afterLabel, says.end()));
        String rest = restOfLabelRun(says.start(), label);
        String text = (rest + content.stream().map(Run::text).collect(Collectors.joining()))
                .replaceAll("\\s+", " ")
                .replaceFirst("^[\\s:\\uFF1A\\u2013\\u2014-]+", "")
                .strip();
        boolean empty =
                content.stream().noneMatch(Run::hasContent) && rest.codePoints().noneMatch(Character::isLetterOrDigit);
        return new RoleEntry(role, label.text(), label.range(), range, text, empty);
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

    private boolean areStages(List<Integer> siblings) {
        List<HeadingContent> withEntries = siblings.stream()
                .map(contents::get)
                .filter(content -> !content.entries.isEmpty())
                .toList();
        if (withEntries.isEmpty()) {
            return false;
        }
        boolean onlyRoles = withEntries.stream().noneMatch(HeadingContent::hasOtherLabels);
        return mustHaveStages
                || withEntries.stream().anyMatch(this::hasAllRoles)
                || (onlyRoles && (withEntries.size() > 1 || rolesAreAnnounced(withEntries.get(0))));
    }

    private boolean hasAllRoles(HeadingContent content) {
        Set<String> found =
                content.entries.stream().map(RoleEntry::role).collect(Collectors.toCollection(HashSet::new));
        return found.containsAll(settings.roles());
    }

    private boolean rolesAreAnnounced(HeadingContent content) {
        boolean byParent = content.parent >= 0
                && namesEveryRole(contents.get(content.parent).heading.text());
        return byParent || namesEveryRole(lessonTitle);
    }

    private boolean namesEveryRole(String title) {
        return settings.roles().stream().allMatch(role -> names(title, role));
    }

    private static boolean names(String title, String role) {
        Pattern word = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(role) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return word.matcher(title).find();
    }

    private boolean isStage(int index) {
        String title = contents.get(index).heading.text();
        return !entries(index).isEmpty() || !(isIgnored(title) || namesEveryRole(title));
    }

    private boolean isIgnored(String title) {
        String bare = bare(title);
        return settings.ignoredStageTitles().stream()
                .anyMatch(ignored -> bare(ignored).equals(bare));
    }

    private static String bare(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\s]+", " ")
                .strip()
                .replaceAll("\\s+", " ");
    }

    private Stage stage(int index) {
        Heading heading = contents.get(index).heading;
        return new Stage(heading.text(), heading.range(), entries(index));
    }

    /** The entries under a heading and under its own sub-headings. */
    private List<RoleEntry> entries(int index) {
        int level = contents.get(index).heading.level();
        List<RoleEntry> entries = new ArrayList<>(contents.get(index).entries);
        for (int i = index + 1; i < contents.size() && contents.get(i).heading.level() > level; i++) {
            entries.addAll(contents.get(i).entries);
        }
        return entries;
    }
}
