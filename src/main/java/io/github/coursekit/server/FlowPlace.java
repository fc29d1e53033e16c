package io.github.coursekit.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A place in front matter in TOML or JSON where a key or a value is typed. Both are followed by their brackets, quotes and separators alone, so that what is not finished yet does not
 * matter: a text that is not closed ends with its line.
 *
 * @param parent the key that stands above; empty for the top
 * @param key the key whose value is typed; empty where a key is
 * @param typed what is typed of it so far, without quotes
 * @param quote the quote that stands before it; empty for none
 * @param written the keys that stand beside it
 */
record FlowPlace(String parent, String key, String typed, String quote, Set<String> written) {

    /** The place at the end of a text that front matter begins with; empty where nothing is to be typed. */
    static Optional<FlowPlace> in(String before, String after, boolean toml) {
        Follower follower = new Follower(toml);
        follower.follow(before);
        Optional<FlowPlace> place = follower.place();
        if (place.isPresent()) {
            follower.followBeside(after);
        }
        return place;
    }

    /** A mapping or a list that is open. */
    private static final class Level {

        private final String parent;
        private final boolean mapping;
        private final Set<String> keys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        /** The key whose value is read; for a list the one that it is the value of, and null in a mapping where a key is read. */
        private @Nullable String key;

        /** What was read where one key, or one value, stands; null for nothing yet. */
        private @Nullable String word;

        Level(String parent, boolean mapping, @Nullable String key) {
            this.parent = parent;
            this.mapping = mapping;
            this.key = key;
        }

        void next() {
            word = null;
            if (mapping) {
                key = null;
            }
        }

        String name() {
            return key == null ? "" : key;
        }
    }

    private static final class Follower {

        private final boolean toml;
        private final Deque<Level> levels = new ArrayDeque<>();
        private int tables;

        /** What is typed at the end of the text; null where nothing can be. */
        private @Nullable String typed = "";

        private String quote = "";

        Follower(boolean toml) {
            this.toml = toml;
            if (toml) {
                levels.push(new Level("", true, null));
            }
        }

        Optional<FlowPlace> place() {
            Level level = levels.peek();
            return level == null || typed == null || level.word != null
                    ? Optional.empty()
                    : Optional.of(new FlowPlace(level.parent, level.name(), typed, quote, level.keys));
        }

        /** Goes on behind the place, until the mapping or table that it stands in ends. */
        void followBeside(String text) {
            int depth = levels.size();
            int table = tables;
            int at = quote.isEmpty() ? 0 : endOfText(text);
            while (at < text.length() && levels.size() >= depth && table == tables) {
                at = step(text, at);
            }
        }

        void follow(String text) {
            for (int at = 0; at < text.length(); ) {
                typed = "";
                quote = "";
                at = step(text, at);
            }
        }

        /** Takes what stands at an offset in; returns where it ends. */
        private int step(String text, int at) {
            char c = text.charAt(at);
            Level level = levels.peek();
            if (c == '"' || (toml && c == '\'')) {
                return quoted(text, at);
            }
            if (isWord(c)) {
                int end = at;
                while (end < text.length() && isWord(text.charAt(end))) {
                    end++;
                }
                take(text.substring(at, end), end == text.length(), "");
                return end;
            }
            if (toml && c == '#') {
                int end = endOfLine(text, at);
                typed = end == text.length() ? null : typed;
                return end;
            }
            if (toml && c == '[' && levels.size() == 1 && level != null && level.key == null) {
                return table(text, at);
            }
            separate(c, level);
            return at + 1;
        }

        private void separate(char c, @Nullable Level level) {
            if (c == '{' || c == '[') {
                boolean mapping = c == '{';
                String parent = level == null ? "" : level.parent;
                String key = level == null ? "" : level.name();
                levels.push(mapping ? new Level(key, true, null) : new Level(parent, false, key));
            } else if (level != null && (c == '}' || c == ']')) {
                closed(level);
            } else if (level != null && level.mapping && level.word != null && c == (toml ? '=' : ':')) {
                level.key = level.word;
                level.keys.add(level.word);
                level.word = null;
            } else if (level != null && (c == ',' || (toml && c == '\n' && levels.size() == 1))) {
                level.next();
            }
        }

        private void closed(Level level) {
            if (!toml || levels.size() > 1) {
                levels.pop();
            }
            Level outer = levels.peek();
            if (outer != null && outer != level) {
                outer.word = ""; // a value stands there now
            }
        }

        /** A table's head in TOML, such as {@code [[questions.options]]}. */
        private int table(String text, int at) {
            int end = endOfLine(text, at);
            String path = text.substring(at, end).replaceAll("\\].*|[\\[\\s\"']", "");
            tables++;
            levels.clear();
            levels.push(new Level(path.substring(path.lastIndexOf('.') + 1), true, null));
            typed = end == text.length() ? null : typed;
            return end;
        }

        private int quoted(String text, int at) {
            String quotes = text.substring(at, at + 1).repeat(3);
            if (toml && text.startsWith(quotes, at)) {
                int closer = text.indexOf(quotes, at + 3);
                take("", false, "");
                typed = closer < 0 ? null : typed;
                return closer < 0 ? text.length() : closer + 3;
            }
            int end = at + 1;
            while (end < text.length() && text.charAt(end) != text.charAt(at) && text.charAt(end) != '\n') {
                end += text.charAt(end) == '\\' && text.charAt(at) == '"' ? 2 : 1;
            }
            int last = Math.min(end, text.length());
            take(text.substring(at + 1, last), last == text.length(), text.substring(at, at + 1));
            return last < text.length() && text.charAt(last) != '\n' ? last + 1 : last;
        }

        private void take(String word, boolean isLast, String opener) {
            Level level = levels.peek();
            if (isLast) {
                typed = word;
                quote = opener;
            } else if (level != null) {
                level.word = word;
            }
        }

        /** Where a text ends whose beginning stood before. */
        private static int endOfText(String text) {
            int end = 0;
            while (end < text.length() && "\"'\n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return Math.min(text.length(), end + 1);
        }

        private static int endOfLine(String text, int from) {
            int end = text.indexOf('\n', from);
            return end < 0 ? text.length() : end;
        }

        private static boolean isWord(char c) {
            return Character.isLetterOrDigit(c) || "-_.+".indexOf(c) >= 0;
        }
    }
}
