package io.github.coursekit.compare;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether the content folder itself was chosen otherwise, so that all files have other paths and no page another URL. */
final class RootMove {

    private RootMove() {}

    static boolean isOf(Edition before, PagePairs pairs) {
        return move(before, pairs).isPresent();
    }

    static String detail(Edition before, PagePairs pairs) {
        return move(before, pairs)
                .map(move -> move.from().isEmpty()
                        ? "what stood at its top stands in " + move.to()
                        : "what stood in " + move.from() + " stands at its top")
                .orElse("");
    }

    private static Optional<FolderMove> move(Edition before, PagePairs pairs) {
        Set<FolderMove> moves = new HashSet<>();
        int kept = 0;
        for (Page page : before.pages().values()) {
            Page now = pairs.after(page).orElse(null);
            if (now != null && now.url().equals(page.url())) {
                moves.add(FolderMove.of(page.path(), now.path()));
                kept++;
            }
        }
        boolean most = kept * 2 > before.pages().size();
        return most && moves.size() == 1
                ? moves.stream()
                        .filter(move -> !move.isNone()
                                && (move.from().isEmpty() || move.to().isEmpty()))
                        .findFirst()
                : Optional.empty();
    }
}
