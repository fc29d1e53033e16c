package io.github.coursekit.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through front matter in TOML or JSON by its brackets, quotes and separators, and knows which mappings and lists are open where it is. */
final class FlowFollower {

    private final boolean toml;
    private final Deque<FlowLevel> levels = new ArrayDeque<>();
    private int tables;

    /** What is typed at the end of the text; null where nothing can be. */
    private @Nullable String typed = "";

    private String quote = "";

    FlowFollower(boolean toml) {
        this.toml = toml;
        if (toml) {
            levels.push(new FlowLevel("", true, null));
        }
    }

    Optional<FlowPlace> place() {
        FlowLevel level = levels.peek();
        return level == null || typed == null || level.word != null
                ? Optional.empty()
                : Optional.of(new FlowPlace(level.parent, level.name(), typed, quote, level.keys));
    }

    /** Goes on behind the place, until the mapping or table that it stands in ends. */
    void followBeside(String text) {
        int depth = levels.size();
        int table = tables;
        int at = quote.isEmpty() ? 0 : FlowText.endOfText(text);
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
        FlowLevel level = levels.peek();
        if (c == '"' || (toml && c == '\'')) {
            return quoted(text, at);
        }
        if (FlowText.isWord(c)) {
            int end = FlowText.endOfWord(text, at);
            take(text.substring(at, end), end == text.length(), "");
            return end;
        }
        if (toml && c == '#') {
            int end = FlowText.endOfLine(text, at);
            typed = end == text.length() ? null : typed;
            return end;
        }
        if (toml && c == '[' && levels.size() == 1 && level != null && level.key == null) {
            return table(text, at);
        }
        separate(c, level);
        return at + 1;
    }

    private void separate(char c, @Nullable FlowLevel level) {
        if (c == '{' || c == '[') {
            boolean mapping = c == '{';
            String parent = level == null ? "" : level.parent;
            String key = level == null ? "" : level.name();
            levels.push(mapping ? new FlowLevel(key, true, null) : new FlowLevel(parent, false, key));
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

    private void closed(FlowLevel level) {
        if (!toml || levels.size() > 1) {
            levels.pop();
        }
        FlowLevel outer = levels.peek();
        if (outer != null && outer != level) {
            outer.word = ""; // a value stands there now
        }
    }

    /** A table's head in TOML, such as {@code [[questions.options]]}. */
    private int table(String text, int at) {
        int end = FlowText.endOfLine(text, at);
        String path = text.substring(at, end).replaceAll("\\].*|[\\[\\s\"']", "");
        tables++;
        levels.clear();
        levels.push(new FlowLevel(path.substring(path.lastIndexOf('.') + 1), true, null));
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
        FlowLevel level = levels.peek();
        if (isLast) {
            typed = word;
            quote = opener;
        } else if (level != null) {
            level.word = word;
        }
    }
}
