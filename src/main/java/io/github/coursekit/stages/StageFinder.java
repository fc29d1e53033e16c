package io.github.coursekit.stages;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Stage;
import io.github.coursekit.markdown.MarkdownDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
    private final PageContents contents;
    private final boolean titleNamesAllRoles;
    private final boolean mustHaveStages;

    /** Headings whose entries below are their own: nothing in them is judged again. */
    private final Set<Integer> closed = new HashSet<>();

    /** {@code text} is the whole file. */
    StageFinder(MarkdownDocument body, String text, StageWords words, String path, String lessonTitle) {
        this.settings = words.settings();
        this.words = words;
        this.contents = new PageContents(new EntryReader(body, text, words.roles()).read());
        this.titleNamesAllRoles = words.roles().allNamedIn(lessonTitle);
        this.mustHaveStages = settings.needsStages(path);
    }

    List<Stage> find() {
        Map<SiblingHeadings, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < contents.list().size(); i++) {
            HeadingContent content = contents.of(i);
            groups.computeIfAbsent(
                            new SiblingHeadings(content.heading().level(), content.parent()), key -> new ArrayList<>())
                    .add(i);
        }
        Set<Integer> stages = new TreeSet<>();
        for (List<Integer> siblings : groups.values()) {
            if (!isClosed(contents.of(siblings.get(0)).parent())) {
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
            above = contents.of(above).parent();
        }
        return above >= 0;
    }

    /** Two stages side by side own what is below them; a single one owns it where its entries stand there. */
    private void close(List<Integer> stages) {
        boolean several =
                stages.stream().filter(i -> !contents.of(i).isSilent()).count() > 1;
        stages.stream()
                .filter(i -> several || contents.of(i).isSilent() || contents.hasRoleHeadings(i))
                .forEach(closed::add);
    }

    private List<Integer> stages(List<Integer> siblings) {
        StageCandidates among = new StageCandidates(words, contents, siblings);
        if (mustHaveStages && siblings.stream().anyMatch(i -> !contents.of(i).isSilent())) {
            return siblings.stream()
                    .filter(i -> !contents.of(i).isSilent() || !among.isLeftOut(i))
                    .toList();
        }
        List<Integer> candidates = among.find();
        List<Integer> evidence = candidates.stream()
                .filter(i -> contents.of(i).isEvidence() && !isOutline(i, siblings))
                .toList();
        boolean announced = isAnnounced(siblings.get(0));
        if (!areStages(candidates, evidence, announced)) {
            return evidence.stream().filter(this::isWhole).toList();
        }
        return candidates.stream()
                .filter(i -> announced || !contents.entries(i).isEmpty() || isBetween(i, evidence))
                .toList();
    }

    /** The sub-headings of a heading that stands alone are the outline of the page, not entries. */
    private boolean isOutline(int index, List<Integer> siblings) {
        return siblings.size() == 1 && contents.hasRoleHeadings(index);
    }

    private boolean areStages(List<Integer> candidates, List<Integer> evidence, boolean announced) {
        boolean exact = evidence.stream().anyMatch(i -> contents.of(i).hasExactEntry());
        if (!exact || 2 * evidence.size() < candidates.size()) {
            return false;
        }
        boolean whole = evidence.stream().anyMatch(this::isWhole);
        return announced ? whole || evidence.size() == 1 || aRoleRecurs(evidence) : whole && evidence.size() > 1;
    }

    private boolean isWhole(int index) {
        return contents.of(index).isWhole(settings.roles());
    }

    /** Where each role has one heading, the page is divided by roles. */
    private boolean aRoleRecurs(List<Integer> evidence) {
        Set<String> seen = new HashSet<>();
        return evidence.stream()
                .map(i -> contents.of(i).roles())
                .flatMap(Collection::stream)
                .anyMatch(role -> !seen.add(role));
    }

    private static boolean isBetween(int index, List<Integer> evidence) {
        return evidence.get(0) < index && index < evidence.get(evidence.size() - 1);
    }

    private boolean isAnnounced(int index) {
        int above = contents.of(index).parent();
        while (above >= 0 && !contents.of(above).namesAll(settings.roles())) {
            above = contents.of(above).parent();
        }
        return above >= 0 || titleNamesAllRoles;
    }

    private Stage stage(int index) {
        HeadingContent content = contents.of(index);
        return new Stage(content.title(), content.heading().range(), contents.entries(index));
    }
}
