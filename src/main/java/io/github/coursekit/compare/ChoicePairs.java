package io.github.coursekit.compare;

import io.github.coursekit.compare.AskedQuestion.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Which option of a question has become which: by id, by text, and else by place. */
final class ChoicePairs {

    private final List<Choice> before;
    private final List<Choice> after;
    private final List<Choice> gone;
    private final List<Choice> added;
    private boolean keyDiffers;

    ChoicePairs(List<Choice> before, List<Choice> after) {
        this.before = before;
        this.after = after;
        this.gone = new ArrayList<>(before);
        this.added = new ArrayList<>(after);
        pair((choice, other) -> choice.id().isPresent() && choice.id().equals(other.id()));
        pair((choice, other) -> Words.folded(choice.text()).equals(Words.folded(other.text())));
        pair((choice, other) -> true);
        keyDiffers |= gone.stream().anyMatch(Choice::right) || added.stream().anyMatch(Choice::right);
    }

    private void pair(BiPredicate<Choice, Choice> same) {
        for (Choice choice : List.copyOf(gone)) {
            Optional<Choice> other =
                    added.stream().filter(still -> same.test(choice, still)).findFirst();
            if (other.isPresent()) {
                keyDiffers |= choice.right() != other.get().right();
                gone.remove(choice);
                added.remove(other.get());
            }
        }
    }

    /** Whether something else is right. */
    boolean keyDiffers() {
        return keyDiffers;
    }

    /** The ids of options that no option has any more. */
    List<String> removedIds() {
        List<Optional<String>> ids = after.stream().map(Choice::id).toList();
        return before.stream()
                .map(Choice::id)
                .filter(id -> id.isPresent() && !ids.contains(id))
                .map(Optional::get)
                .toList();
    }

    /** Whether readers see other options, or the same in another order. */
    boolean textsDiffer() {
        return !texts(before).equals(texts(after));
    }

    private static List<String> texts(List<Choice> choices) {
        return choices.stream()
                .map(choice -> choice.text() + '\n' + choice.rest())
                .toList();
    }
}
