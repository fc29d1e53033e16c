package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between the tags of shortcodes that are handed it as text: pairs of {@code {{< x >}}}. Whether such a shortcode shows it, renders it or drops
 * it is written in its template. Between tags of {@code {{% x %}}} stands Markdown of the page, also where that pair lies in one of the others.
 *
 * @param pieces the pieces of text, in order, none within another
 * @param apart the pieces that are rendered by themselves, and not with the page, likewise: those, and what pairs within another pair hold
 */
record HandedText(List<Piece> pieces, List<Piece> apart) {

    /**
     * A piece of text.
     *
     * @param range where it stands
     * @param pair the pair that holds it, with its tags
     */
    record Piece(TextRange range, TextRange pair) {}

    /** The text that is handed over in a file with these tags, which come in order, but to shortcodes that render it. */
    static HandedText of(String text, List<Shortcode> shortcodes, Set<String> rendering) {
        HandedText handed = new HandedText(new ArrayList<>(), new ArrayList<>());
        Deque<ShortcodePair> open = new ArrayDeque<>();
        int done = 0;
        for (ShortcodePair next : ShortcodePair.in(text, shortcodes, rendering)) {
            int start = next.opening().range().start();
            while (!open.isEmpty() && open.element().closing().range().start() < start) {
                done = handed.close(open, done);
            }
            if (!open.isEmpty()) {
                handed.add(open, done, start);
            }
            open.push(next);
            done = next.opening().range().end();
        }
        while (!open.isEmpty()) {
            done = handed.close(open, done);
        }
        return new HandedText(List.copyOf(handed.pieces), List.copyOf(handed.apart));
    }

    private int close(Deque<ShortcodePair> open, int done) {
        Shortcode closing = open.element().closing();
        add(open, done, closing.range().start());
        open.pop();
        return closing.range().end();
    }

    /** Adds what stands in the innermost of the open pairs. */
    private void add(Deque<ShortcodePair> open, int start, int end) {
        if (start >= end) {
            return;
        }
        ShortcodePair pair = open.element();
        Piece piece = new Piece(new TextRange(start, end), pair.range());
        if (pair.handed()) {
            pieces.add(piece);
        }
        if (!pair.percent() || open.size() > 1) {
            apart.add(piece);
        }
    }

    /** Where the pieces stand. */
    List<TextRange> ranges() {
        return pieces.stream().map(Piece::range).toList();
    }

    /** Whether a block begins before what a pair is handed and ends in it: what ends it there may be anything. */
    boolean endsInside(TextRange block) {
        return at(pieces, block.end() - 1)
                .filter(piece -> block.start() < piece.range.start())
                .isPresent();
    }

    /** The pair that is rendered by itself with what stands at an offset; empty for what is rendered with the page. */
    Optional<TextRange> apartAt(int offset) {
        return at(apart, offset).map(Piece::pair);
    }

    private static Optional<Piece> at(List<Piece> pieces, int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).range.end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < pieces.size() && pieces.get(low).range.start() <= offset
                ? Optional.of(pieces.get(low))
                : Optional.empty();
    }

    /** All pairs that are handed anything. */
    List<TextRange> pairs() {
        return pieces.stream().map(Piece::pair).distinct().toList();
    }

    /**
     * The pairs in which a block of the page began that ends outside: read as Markdown, what they are handed hides what follows.
     *
     * @param blocks the blocks, in order
     * @param body the text from {@code bodyStart} on, without shortcodes
     */
    List<TextRange> leaking(List<TextRange> blocks, String body, int bodyStart) {
        List<TextRange> leaking = new ArrayList<>();
        int next = 0;
        for (TextRange block : blocks) {
            while (next < pieces.size() && pieces.get(next).range.end() <= block.start()) {
                next++;
            }
            Piece piece = next < pieces.size() ? pieces.get(next) : null;
            if (piece != null
                    && piece.range.start() <= block.start()
                    && holdsText(body, piece.pair.end() - bodyStart, block.end() - bodyStart)) {
                leaking.add(piece.pair);
            }
        }
        return leaking;
    }

    private static boolean holdsText(String body, int start, int end) {
        return start < end
                && body.substring(start, end)
                        .chars()
                        .anyMatch(c -> c != Placeholders.PLACEHOLDER && !Character.isWhitespace(c));
    }
}
