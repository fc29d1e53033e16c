package io.github.coursekit.stages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which of a group of sibling headings may be stages: those that are not about something else. */
final class StageCandidates {

    private final StageWords words;
    private final PageContents contents;
    private final List<Integer> siblings;
    private final List<String> roles;

    StageCandidates(StageWords words, PageContents contents, List<Integer> siblings) {
        this.words = words;
        this.contents = contents;
        this.siblings = siblings;
        this.roles = words.settings().roles();
    }

    List<Integer> find() {
        Set<String> common = commonToTitles();
        return siblings.stream().filter(i -> isCandidate(i, common)).toList();
    }

    /** The roles that most titles of a group name, as "Challenge 1", "Challenge 2" do: these titles are about none. */
    private Set<String> commonToTitles() {
        return roles.stream()
                .filter(role -> {
                    long naming = siblings.stream()
                            .filter(i -> contents.of(i).named().contains(role))
                            .count();
                    return naming > 1 && 2 * naming > siblings.size();
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isCandidate(int index, Set<String> common) {
        HeadingContent content = contents.of(index);
        if (!content.isSilent()) {
            boolean aboutOthers = content.isMainlyAboutOthers() || content.showsRoles();
            return content.isWhole(roles) || !(aboutOthers || content.isAboutItsRoles(common));
        }
        if (isNamedAsNoStage(content) || content.isAboutItsRoles(common) || hasStagesBelow(index)) {
            return false;
        }
        boolean otherwiseBuilt = content.otherLabels() > 1 || content.otherHeadings() > 1 || content.showsRoles();
        return !contents.entries(index).isEmpty() || !(otherwiseBuilt || isQuestion(content.title()));
    }

    /** Whether a heading without entries is no stage even where a lesson must have some. */
    boolean isLeftOut(int index) {
        return isNamedAsNoStage(contents.of(index)) || hasStagesBelow(index);
    }

    private boolean isNamedAsNoStage(HeadingContent content) {
        return words.isIgnored(content.title()) || content.namesAll(roles);
    }

    private boolean hasStagesBelow(int index) {
        return contents.below(index).stream()
                .map(contents::of)
                .anyMatch(content -> content.isEvidence() && content.isWhole(roles));
    }

    private static boolean isQuestion(String title) {
        return title.endsWith("?") || title.endsWith("\uFF1F");
    }
}
