package io.github.coursekit.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What changes in the questions of an assessment, and in what is right. */
final class QuestionChanges {

    /** Texts that have less of their words in common ask something else. */
    private static final double LEAST = 0.3;

    /** So do those that have less in common when the options are others, too. */
    private static final double LEAST_WITH_OTHER_OPTIONS = 0.7;

    private static final double LEAST_OF_OPTIONS = 0.5;

    private final Page page;
    private final Page now;
    private final Changes changes;
    private final QuestionPairs questions;

    QuestionChanges(Page page, Page now, Changes changes) {
        this.page = page;
        this.now = now;
        this.changes = changes;
        this.questions = new QuestionPairs(page.questions(), now.questions());
    }

    void compare() {
        Map<String, AskedQuestion> heirs = questions.addedByText();
        for (AskedQuestion question : questions.gone()) {
            AskedQuestion heir = heirs.get(Words.folded(question.text()));
            tell(ChangeKind.QUESTION_REMOVED, question, heir == null ? "is gone" : "is called " + heir.name() + " now");
        }
        questions.added().forEach(question -> tell(ChangeKind.QUESTION_ADDED, question, "is new"));
        Set<String> texts = page.questions().stream()
                .map(question -> Words.folded(question.text()))
                .collect(Collectors.toSet());
        questions.pairs().forEach((question, still) -> {
            if (isAnother(question, still, texts)) {
                tell(ChangeKind.QUESTION_REPLACED, question, Detail.was(question.text(), still.text()));
            } else {
                compare(question, still);
            }
        });
        List<Integer> order =
                questions.pairs().values().stream().map(AskedQuestion::number).toList();
        List<Integer> oldOrder =
                questions.pairs().keySet().stream().map(AskedQuestion::number).toList();
        if (!Order.isSame(oldOrder, order)) {
            changes.changed(ChangeKind.QUESTION_CHANGED, Place.of(page), Place.of(now), "they stand in another order");
        }
    }

    /** Whether a question asks something else than the one of the same id did: what another one asked, or what has little to do with it. */
    private static boolean isAnother(AskedQuestion question, AskedQuestion still, Set<String> texts) {
        String was = Words.folded(question.text());
        String is = Words.folded(still.text());
        if (was.equals(is)) {
            return false;
        }
        double likeness = Words.likeness(was, is);
        return texts.contains(is)
                || likeness < LEAST
                || (likeness < LEAST_WITH_OTHER_OPTIONS
                        && Words.likeness(options(question), options(still)) < LEAST_OF_OPTIONS);
    }

    private static List<String> options(AskedQuestion question) {
        return question.choices().stream()
                .map(choice -> Words.folded(choice.text()))
                .toList();
    }

    private void compare(AskedQuestion question, AskedQuestion still) {
        ChoicePairs choices = new ChoicePairs(question.choices(), still.choices());
        if (!question.answer().equals(still.answer()) || choices.keyDiffers()) {
            tell(ChangeKind.ANSWER_KEY_CHANGED, question, "has another right answer");
        }
        if (!question.worth().equals(still.worth())) {
            tell(
                    ChangeKind.ASSESSMENT_SETTING_CHANGED,
                    question,
                    Detail.was("type and marks", question.worth(), still.worth()));
        }
        choices.removedIds().forEach(id -> tell(ChangeKind.OPTION_REMOVED, question, "has no option '" + id + "' now"));
        if (!question.text().equals(still.text())
                || !question.rest().equals(still.rest())
                || !question.id().equals(still.id())
                || choices.textsDiffer()) {
            tell(ChangeKind.QUESTION_CHANGED, question, "has other words");
        }
    }

    private void tell(ChangeKind kind, AskedQuestion question, String what) {
        changes.changed(kind, Place.of(page), Place.of(now), "question " + question.name() + " " + what);
    }
}
