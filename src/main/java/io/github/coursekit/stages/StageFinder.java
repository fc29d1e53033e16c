package io.github.coursekit.stages;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.markdown.MarkdownDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the stages of a lesson: sibling headings that tell one story role by role.
 *
 * <p>Siblings are <b>candidates</b> unless they are about something else. Without entries these are: a title that is ignored, a question, or names all
 * roles or some that most titles beside it do not; two other labels or sub-headings; a table, raw HTML or a shortcode that names all roles; stages of its
 * own below. With entries, but not for all roles: more labels that are no roles than entries; such a table; entries just for roles that the title names. A
 * candidate with an entry that says something is <b>evidence</b>. Candidates are stages when at least half of them are evidence, one label there is
 * spelt right, letter case aside, and
 *
 * <ul>
 *   <li>two or more are evidence, and one of these has entries for all roles; or
 *   <li>roles are <b>announced</b>: the title of the lesson or of a heading above names all of them, and a piece of evidence has entries for all roles,
 *       or is the only one, or shares a role with another.
 * </ul>
 *
 * <p>A candidate without entries is a stage only where roles are announced, or between two that are evidence. Evidence with entries for all roles is
 * a stage whatever stands beside it. In a lesson that the settings name one entry is enough, and only titles that are ignored or name all roles are
 * left out. The page {@code stages.md} of the site says the same to authors, with the reasons.
 */
final class StageFinder {

    private final CourseSettings settings;
    private final StageWords words;
    private final List<HeadingContent> contents;
    private final boolean titleNamesAllRoles;
    private final boolean mustHaveStages;
    /** Headings whose entries below are their own: nothing in them is judged again. */
    private final Set<Integer> closed = new HashSet<>();

    /** A group of sibling headings; the shallow ones come first. */
    private record Siblings(int level, int parent) implements Comparable<Siblings> {

        private static final Comparator<Siblings> ORDER =
                Comparator.comparingInt(Siblings::level).thenComparingInt(Siblings::parent);

        @Override
        public int compareTo(Siblings other) {
            return ORDER.compare(this, other);
        }
    }

    /** {@code text} is the whole file. */
    StageFinder(MarkdownDocument body, String text, StageWords words, String path, String lessonTitle) {
        this.settings = words.settings();
        this.words = words;
        this.contents = new EntryReader(body, text, words.roles()).read();
        this.titleNamesAllRoles = words.roles().allNamedIn(lessonTitle);
        this.mustHaveStages = settings.needsStages(path);
    }

    List<Stage> find() {
        Map<Siblings, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < contents.size(); i++) {
            HeadingContent content = contents.get(i);
            groups.computeIfAbsent(new Siblings(content.heading().level(), content.parent()), key -> new ArrayList<>())
                    .add(i);
        }
        Set<Integer> stages = new TreeSet<>();
        for (List<Integer> siblings : groups.values()) {
            if (!isClosed(contents.get(siblings.get(0)).parent())) {
                List<Integer> found = stages(siblings);
                stages.addAll(found);
                close(found);
            }
        }
        return stages.stream().map(this::stage).toList();
    }

    private boolean isClosed(int heading) {
        int above = heading;
        while (above >= 0 && !closed.contains(above)) {
            above = contents.get(above).parent();
        }
        return above >= 0;
    }

    /** Two stages side by side own what is below them; a single one owns it where its entries stand there. */
    private void close(List<Integer> stages) {
        boolean several =
                stages.stream().filter(i -> !contents.get(i).isSilent()).count() > 1;
        stages.stream()
                .filter(i -> several || contents.get(i).isSilent() || hasRoleHeadings(i))
                .forEach(closed::add);
    }

    private boolean hasRoleHeadings(int index) {
        return below(index).stream()
                .anyMatch(i -> contents.get(i).role() && contents.get(i).parent() == index);
    }

    private List<Integer> stages(List<Integer> siblings) {
        if (mustHaveStages && siblings.stream().anyMatch(i -> !contents.get(i).isSilent())) {
            return siblings.stream()
                    .filter(i -> !contents.get(i).isSilent() || !(isNamedAsNoStage(i) || hasStagesBelow(i)))
                    .toList();
        }
        Set<String> common = commonToTitles(siblings);
        List<Integer> candidates =
                siblings.stream().filter(i -> isCandidate(i, common)).toList();
        List<Integer> evidence = candidates.stream()
                .filter(i -> contents.get(i).isEvidence() && !isOutline(i, siblings))
                .toList();
        boolean announced = isAnnounced(siblings.get(0));
        if (!areStages(candidates, evidence, announced)) {
            return evidence.stream().filter(this::isWhole).toList();
        }
        return candidates.stream()
                .filter(i -> announced || !entries(i).isEmpty() || isBetween(i, evidence))
                .toList();
    }

    private boolean areStages(List<Integer> candidates, List<Integer> evidence, boolean announced) {
        boolean exact = evidence.stream().anyMatch(i -> contents.get(i).hasExactEntry());
        if (!exact || 2 * evidence.size() < candidates.size()) {
            return false;
        }
        boolean whole = evidence.stream().anyMatch(this::isWhole);
        return announced ? whole || evidence.size() == 1 || aRoleRecurs(evidence) : whole && evidence.size() > 1;
    }

    private boolean isWhole(int index) {
        return contents.get(index).isWhole(settings.roles());
    }

    /** Where each role has one heading, the page is divided by roles. */
    private boolean aRoleRecurs(List<Integer> evidence) {
        Set<String> seen = new HashSet<>();
        return evidence.stream()
                .map(i -> contents.get(i).roles())
                .flatMap(Collection::stream)
                .anyMatch(role -> !seen.add(role));
    }

    private static boolean isBetween(int index, List<Integer> evidence) {
        return evidence.get(0) < index && index < evidence.get(evidence.size() - 1);
    }

    private boolean isAnnounced(int index) {
        int above = contents.get(index).parent();
        while (above >= 0 && !namesAllRoles(above)) {
            above = contents.get(above).parent();
        }
        return above >= 0 || titleNamesAllRoles;
    }

    private boolean isCandidate(int index, Set<String> common) {
        HeadingContent content = contents.get(index);
        if (!content.isSilent()) {
            boolean aboutOthers = content.isMainlyAboutOthers() || content.showsRoles();
            return isWhole(index) || !(aboutOthers || isAboutItsRoles(index, common));
        }
        if (isNamedAsNoStage(index) || isAboutItsRoles(index, common) || hasStagesBelow(index)) {
            return false;
        }
        boolean otherwiseBuilt = content.otherLabels() > 1 || content.otherHeadings() > 1 || content.showsRoles();
        return !entries(index).isEmpty() || !(otherwiseBuilt || isQuestion(title(index)));
    }

    /** The sub-headings of a heading that stands alone are the outline of the page, not entries. */
    private boolean isOutline(int index, List<Integer> siblings) {
        return siblings.size() == 1 && hasRoleHeadings(index);
    }

    /** "What is SRE?" with an entry for SRE, or none. */
    private boolean isAboutItsRoles(int index, Set<String> common) {
        HeadingContent content = contents.get(index);
        return !content.named().isEmpty()
                && content.named().containsAll(content.roles())
                && content.named().stream().noneMatch(common::contains);
    }

    /** The roles that most titles of a group name, as "Challenge 1", "Challenge 2" do: these titles are about none. */
    private Set<String> commonToTitles(List<Integer> siblings) {
        return settings.roles().stream()
                .filter(role -> {
                    long naming = siblings.stream()
                            .filter(i -> contents.get(i).named().contains(role))
                            .count();
                    return naming > 1 && 2 * naming > siblings.size();
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean hasStagesBelow(int index) {
        return below(index).stream().anyMatch(i -> contents.get(i).isEvidence() && isWhole(i));
    }

    private boolean isNamedAsNoStage(int index) {
        return words.isIgnored(title(index)) || namesAllRoles(index);
    }

    private boolean namesAllRoles(int index) {
        return contents.get(index).named().containsAll(settings.roles());
    }

    private static boolean isQuestion(String title) {
        return title.endsWith("?") || title.endsWith("\uFF1F");
    }

    private String title(int index) {
        return contents.get(index).heading().text();
    }

    private Stage stage(int index) {
        return new Stage(title(index), contents.get(index).heading().range(), entries(index));
    }

    /** The entries of a heading, and from below its sub-headings those for other roles. */
    private List<RoleEntry> entries(int index) {
        Set<String> own = contents.get(index).roles();
        List<RoleEntry> entries = new ArrayList<>(contents.get(index).entries());
        for (int i : below(index)) {
            if (!isWithinEntry(i, index)) {
                contents.get(i).entries().stream()
                        .filter(entry -> !own.contains(entry.role()))
                        .forEach(entries::add);
            }
        }
        // What stands under a sub-heading comes before its own sub-headings that are roles, which are entries of the
        // former.
        entries.sort(Comparator.comparing(RoleEntry::labelRange));
        return entries;
    }

    /** Whether a heading below another is, or stands in, one that is an entry. */
    private boolean isWithinEntry(int index, int stage) {
        int above = index;
        while (above != stage && !contents.get(above).role()) {
            above = contents.get(above).parent();
        }
        return above != stage;
    }

    private List<Integer> below(int index) {
        int level = contents.get(index).heading().level();
        List<Integer> below = new ArrayList<>();
        for (int i = index + 1; i < contents.size() && contents.get(i).heading().level() > level; i++) {
            below.add(i);
        }
        return below;
    }
}
