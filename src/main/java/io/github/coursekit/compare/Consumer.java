package io.github.coursekit.compare;

import static java.util.Map.entry;

import java.util.Map;

/** Who mainly relies on a course, and what changes ask for then that is not what they ask for by themselves. */
public enum Consumer {
    /** People with links: what platforms store by ids does not break them. */
    READER(Map.ofEntries(
            entry(ChangeKind.ANSWER_KEY_CHANGED, Bump.PATCH),
            entry(ChangeKind.ASSESSMENT_SETTING_CHANGED, Bump.PATCH),
            entry(ChangeKind.ID_ADDED, Bump.PATCH),
            entry(ChangeKind.ID_CHANGED, Bump.PATCH),
            entry(ChangeKind.QUESTION_ADDED, Bump.PATCH),
            entry(ChangeKind.QUESTION_REMOVED, Bump.PATCH),
            entry(ChangeKind.QUESTION_REPLACED, Bump.PATCH),
            entry(ChangeKind.TYPE_ADDED, Bump.PATCH),
            entry(ChangeKind.TYPE_CHANGED, Bump.PATCH))),
    /** A learning platform: results must compare, and anchors are of no use to it. */
    LMS(Map.ofEntries(
            entry(ChangeKind.ANCHOR_ADDED, Bump.PATCH),
            entry(ChangeKind.ANCHOR_REMOVED, Bump.PATCH),
            entry(ChangeKind.ANCHOR_SHIFTED, Bump.PATCH),
            entry(ChangeKind.ANSWER_KEY_CHANGED, Bump.MAJOR),
            entry(ChangeKind.ASSESSMENT_SETTING_CHANGED, Bump.MAJOR),
            entry(ChangeKind.OPTION_REMOVED, Bump.MINOR),
            entry(ChangeKind.PAGE_REDIRECTED, Bump.MAJOR),
            entry(ChangeKind.QUESTION_ADDED, Bump.MAJOR),
            entry(ChangeKind.QUESTION_REPLACED, Bump.MAJOR))),
    /** A program that opens files of the jar by their paths. */
    JAR(Map.ofEntries(
            entry(ChangeKind.CONTENT_FOLDER_MOVED, Bump.MAJOR),
            entry(ChangeKind.FILE_RENAMED, Bump.MAJOR),
            entry(ChangeKind.PAGE_KIND_CHANGED, Bump.MAJOR),
            entry(ChangeKind.PAGE_MOVED_WITH_ALIAS, Bump.MAJOR),
            entry(ChangeKind.PAGE_REDIRECTED, Bump.MAJOR)));

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable map of enums
    private final Map<ChangeKind, Bump> bumps;

    Consumer(Map<ChangeKind, Bump> bumps) {
        this.bumps = bumps;
    }

    /** {@return what kinds of changes ask for, where it is not what they ask for by themselves} */
    public Map<ChangeKind, Bump> bumps() {
        return bumps;
    }
}
