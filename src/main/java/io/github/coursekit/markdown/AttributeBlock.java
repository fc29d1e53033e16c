package io.github.coursekit.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Attributes between braces, as Goldmark takes them: <code>{#pots .wide title="a } b" data-x=1}</code>. See
 * <a href="https://github.com/yuin/goldmark/blob/master/parser/attribute.go">its source</a>.
 *
 * @param id the id, if it has one
 * @param hiding what may hide something, {@code hidden} and {@code style}, with its value
 * @param start the offset of the brace that opens it
 * @param end the offset behind the brace that closes it
 */
record AttributeBlock(Optional<String> id, Map<String, String> hiding, int start, int end) {

    AttributeBlock {
        hiding = Map.copyOf(hiding);
    }

    /** The block that ends a heading: only white space follows it. A brace behind a backslash opens none. */
    static Optional<AttributeBlock> atEndOf(String heading) {
        if (!heading.stripTrailing().endsWith("}")) {
            return Optional.empty();
        }
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            Optional<AttributeBlock> block = c == '{' ? at(heading, i) : Optional.empty();
            if (block.isPresent() && heading.substring(block.get().end).isBlank()) {
                return block;
            }
            i += c == '\\' ? 1 : 0;
        }
        return Optional.empty();
    }

    /** The block that a brace at an offset opens; none where what follows is something else. */
    static Optional<AttributeBlock> at(String text, int brace) {
        return new Reader(text, brace).read();
    }

    private static final class Reader {

        private static final int LONGEST_LIST = 300;

        private final String text;
        private final int start;
        private int at;
        private Optional<String> id = Optional.empty();
        private final Map<String, String> hiding = new HashMap<>();

        Reader(String text, int start) {
            this.text = text;
            this.start = start;
            this.at = start + 1;
        }

        Optional<AttributeBlock> read() {
            while (peek() != '}') {
                skipSpace();
                if (!readAttribute()) {
                    return Optional.empty();
                }
                skipSpace();
                if (peek() == ',') {
                    at++;
                    skipSpace();
                }
            }
            return Optional.of(new AttributeBlock(id, hiding, start, at + 1));
        }

        private boolean readAttribute() {
            char first = peek();
            if (first == '#' || first == '.') {
                at++;
                String name = word("_-:.", true);
                id = first == '#' && !name.isEmpty() ? Optional.of(name) : id;
                return true;
            }
            String name = isLetter(first) || first == '_' || first == ':' ? word("_-:.", false) : "";
            skipSpace();
            if (name.isEmpty() || peek() != '=') {
                return false;
            }
            at++;
            skipSpace();
            Optional<String> value = value();
            if (name.equals("id")) {
                id = value;
            } else if (name.equals("hidden") || name.equals("style")) {
                value.ifPresent(text -> hiding.put(name, text));
            }
            return value.isPresent();
        }

        /** A text in double quotes, a list, attributes in braces, or a word. */
        private Optional<String> value() {
            int begin = at;
            switch (peek()) {
                case '"' -> {
                    return quoted();
                }
                case '[' -> {
                    int close = text.substring(at, Math.min(text.length(), at + LONGEST_LIST))
                            .indexOf(']');
                    at += close + 1;
                    return close < 0 ? Optional.empty() : Optional.of(text.substring(begin, at));
                }
                default -> {
                    String word = word("_-:.+", false);
                    return word.isEmpty() ? Optional.empty() : Optional.of(word);
                }
            }
        }

        private Optional<String> quoted() {
            StringBuilder value = new StringBuilder();
            at++;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '"') {
                    return Optional.of(value.toString());
                }
                value.append(c == '\\' && at < text.length() ? text.charAt(at++) : c);
            }
            return Optional.empty();
        }

        /** Letters, digits and some others; any character that is no ASCII, too, where that is so. */
        private String word(String others, boolean anyLetters) {
            int begin = at;
            while (isLetter(peek())
                    || Character.isDigit(peek())
                    || (peek() != 0 && others.indexOf(peek()) >= 0)
                    || (anyLetters && peek() > 0x7F)) {
                at++;
            }
            return text.substring(begin, at);
        }

        private void skipSpace() {
            while (Character.isWhitespace(peek())) {
                at++;
            }
        }

        /** The next character; a NUL behind the end, which nothing here takes for anything. */
        private char peek() {
            return at < text.length() ? text.charAt(at) : 0;
        }

        private static boolean isLetter(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
    }
}
