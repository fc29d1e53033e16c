package io.github.coursekit.server;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.data.Notation;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * What can be typed in front matter in TOML or JSON: keys where they may stand, and the values that they take.
 *
 * @param cursor where somebody types
 * @param block the front matter
 * @param words what can stand in it
 * @param destinations those of the page, when it is known
 */
record FlowCompletion(
        Cursor cursor, FrontMatterBlock block, FrontMatterWords words, Optional<Destinations> destinations) {

    List<CompletionItem> items() {
        int start = block.notation() == Notation.TOML
                ? block.opener().end()
                : block.opener().start();
        int end = Math.max(cursor.offset(), block.content().end());
        String before = cursor.source().slice(new TextRange(start, cursor.offset()));
        String after = cursor.source().slice(new TextRange(cursor.offset(), end));
        return FlowPlace.in(before, after, block.notation() == Notation.TOML)
                .map(place -> items(place, after))
                .orElse(List.of());
    }

    private List<CompletionItem> items(FlowPlace place, String after) {
        String closer = after.startsWith(place.quote()) ? "" : place.quote();
        if (place.key().isEmpty()) {
            return words.keys(place.parent(), place.written())
                    .map(key -> cursor.item(place.typed(), key(place, key, closer), CompletionItemKind.Property, ""))
                    .toList();
        }
        if (LessonKeys.OF_FILES.contains(place.key())) {
            return place.quote().isEmpty()
                    ? List.of()
                    : destinations
                            .map(all -> all.of(LessonLink.Kind.PATH, place.typed()))
                            .orElse(List.of());
        }
        return words.values(place.parent(), place.key())
                .filter(value -> place.quote().isEmpty() || !FrontMatterWords.isFlag(value))
                .map(value -> cursor.item(place.typed(), value(place, value, closer), CompletionItemKind.Value, ""))
                .toList();
    }

    /** A key with what separates it from its value, unless that is there already. */
    private String key(FlowPlace place, String key, String closer) {
        if (place.quote().isEmpty()) {
            return block.notation().entry(key, "");
        }
        return closer.isEmpty() ? key : key + closer + (block.notation() == Notation.TOML ? " = " : ": ");
    }

    private static String value(FlowPlace place, String value, String closer) {
        if (!place.quote().isEmpty()) {
            return value + closer;
        }
        return FrontMatterWords.isFlag(value) ? value : '"' + value + '"';
    }
}
