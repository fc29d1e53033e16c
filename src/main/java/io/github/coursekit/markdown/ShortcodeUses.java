package io.github.coursekit.markdown;

import io.github.coursekit.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The shortcodes of a text, each with what stands between its tags. Within the text each is one word of the same length, by which it is found again wherever
 * Markdown puts it.
 *
 * @param all all of them, by place, one before those in it
 * @param tags the tags, in order, those with an asterisk among them
 */
record ShortcodeUses(List<Use> all, List<TextRange> tags) {

    private static final char FIRST = Placeholders.PLACEHOLDER;

    /** Digits are the characters behind {@link #FIRST}, which are no characters either. */
    private static final int BASE = 30;

    /** A tag has seven characters at least. */
    private static final int DIGITS = 5;

    private static final char PADDING = FIRST + BASE + 1;

    /** Finds the words. */
    static final String WORDS = "\uFDD0[\uFDD1-\uFDEF]*";

    /**
     * A shortcode.
     *
     * @param number its index among all
     * @param tag the tag that opens it; empty for one that is shown and not run
     * @param range all of it, its tags included
     * @param inside what stands between its tags
     */
    record Use(int number, Optional<Shortcode> tag, TextRange range, Optional<TextRange> inside) {

        boolean isIn(TextRange other) {
            return other.contains(range);
        }
    }

    static ShortcodeUses in(String text, int bodyStart) {
        ShortcodeReader reader = new ShortcodeReader(text, bodyStart).read();
        List<Use> uses = new ArrayList<>();
        Set<Shortcode> paired = new HashSet<>();
        for (ShortcodePair pair : ShortcodePair.in(text, reader.shortcodes(), Set.of())) {
            paired.add(pair.opening());
            paired.add(pair.closing());
            int start = pair.opening().range().end();
            int end = pair.closing().range().start();
            TextRange inside = new TextRange(start, end);
            uses.add(new Use(0, Optional.of(pair.opening()), pair.range(), Optional.of(inside)));
        }
        for (Shortcode shortcode : reader.shortcodes()) {
            if (!paired.contains(shortcode)) {
                uses.add(new Use(0, Optional.of(shortcode), shortcode.range(), Optional.empty()));
            }
        }
        reader.escapes().forEach(escape -> uses.add(new Use(0, Optional.empty(), escape, Optional.empty())));
        uses.sort(Comparator.comparingInt((Use use) -> use.range().start()));
        List<TextRange> tags = new ArrayList<>(reader.escapes());
        reader.shortcodes().forEach(shortcode -> tags.add(shortcode.range()));
        tags.sort(null);
        List<Use> numbered = new ArrayList<>(uses.size());
        for (Use use : uses) {
            numbered.add(new Use(numbered.size(), use.tag(), use.range(), use.inside()));
        }
        return new ShortcodeUses(List.copyOf(numbered), List.copyOf(tags));
    }

    /** Those in a range that lie in no other one of it. */
    List<Use> outermost(TextRange range) {
        Deque<Use> outermost = new ArrayDeque<>();
        for (int i = MarkdownDocument.firstFrom(all, Use::range, range.start()); i < all.size(); i++) {
            Use use = all.get(i);
            if (use.range().start() >= range.end()) {
                break;
            }
            if (use.isIn(range)
                    && (outermost.isEmpty()
                            || outermost.getLast().range().end() <= use.range().start())) {
                outermost.addLast(use);
            }
        }
        return List.copyOf(outermost);
    }

    /** A range of a text without tags. */
    String withoutTags(String text, TextRange range) {
        StringBuilder left = new StringBuilder();
        int done = range.start();
        for (int i = MarkdownDocument.firstFrom(tags, tag -> tag, done);
                i < tags.size() && tags.get(i).end() <= range.end();
                i++) {
            left.append(text, done, tags.get(i).start());
            done = tags.get(i).end();
        }
        return left.append(text, done, range.end()).toString();
    }

    /** A range of a text, with a word in place of each of some shortcodes. */
    static String hide(String text, TextRange range, List<Use> hidden) {
        StringBuilder body =
                new StringBuilder(text.substring(range.start(), range.end()).replace(FIRST, '\uFFFD'));
        for (Use use : hidden) {
            int at = use.range().start() - range.start();
            int end = use.range().end() - range.start();
            body.setCharAt(at++, FIRST);
            int rest = use.number();
            for (int digit = 0; digit < DIGITS; digit++) {
                body.setCharAt(at++, (char) (FIRST + 1 + rest % BASE));
                rest /= BASE;
            }
            while (at < end) {
                body.setCharAt(at++, PADDING);
            }
        }
        return body.toString();
    }

    /** Whether a text is nothing but such words, and blanks between them. */
    static boolean areAll(String text) {
        return text.chars().allMatch(c -> (c >= FIRST && c <= PADDING) || c == ' ' || c == '\t');
    }

    /** The shortcode that a word stands for; none where the word is the author's own. */
    Optional<Use> of(String word) {
        int number = 0;
        for (int digit = Math.min(DIGITS, word.length() - 1); digit > 0; digit--) {
            number = number * BASE + (word.charAt(digit) - FIRST - 1);
        }
        return word.length() > DIGITS && number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
    }
}
