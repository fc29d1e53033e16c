package io.github.coursekit.server;

import io.github.coursekit.data.FrontMatterBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** What can be typed in front matter in YAML: keys where they may stand, and the values that they take. */
final class YamlCompletion {

    private static final Pattern KEY = Pattern.compile("(?:\\s*- )*+\\s*+([\\w-]*+)");
    private static final Pattern VALUE = Pattern.compile("((?:\\s*- )*+\\s*+)([\\w-]++):\\s++[\"']?([^\"'#]*+)");
    private static final Pattern ITEM = Pattern.compile("(\\s*)- [\"']?([^\"'#:]*+)");
    private static final Pattern WRITTEN = Pattern.compile("((?:\\s|- )*+)([\\w-]++):(?:\\s.*)?");

    private final Cursor cursor;
    private final FrontMatterBlock block;
    private final FrontMatterWords words;

    YamlCompletion(Cursor cursor, FrontMatterBlock block, FrontMatterWords words) {
        this.cursor = cursor;
        this.block = block;
        this.words = words;
    }

    List<CompletionItem> items() {
        String before = cursor.before();
        Matcher value = VALUE.matcher(before);
        if (value.matches()) {
            return values(parent(value.group(1).length()), value.group(2), value.group(3));
        }
        Matcher item = ITEM.matcher(before);
        List<CompletionItem> items = new ArrayList<>();
        if (item.matches()) {
            parentLine(item.group(1).length() + 1)
                    .ifPresent(above -> items.addAll(values(parent(above.indent), above.key, item.group(2))));
        }
        Matcher key = KEY.matcher(before);
        if (key.matches()) {
            items.addAll(keys(before.length() - key.group(1).length(), key.group(1)));
        }
        return items;
    }

    /** A line above with a key, and how far that is indented. */
    private record Above(int line, int indent, String key) {}

    /** The key that those of an indentation stand below; empty for the top. */
    private String parent(int indent) {
        return parentLine(indent).map(Above::key).orElse("");
    }

    private Optional<Above> parentLine(int indent) {
        int first = cursor.source().lines().lineOf(block.opener().end());
        for (int line = cursor.line() - 1; line > first; line--) {
            Optional<Above> above = above(line).filter(found -> found.indent < indent);
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }

    private Optional<Above> above(int line) {
        Matcher written = WRITTEN.matcher(cursor.text(line));
        return written.matches()
                ? Optional.of(new Above(line, written.group(1).length(), written.group(2)))
                : Optional.empty();
    }

    private List<CompletionItem> keys(int indent, String typed) {
        String parent = parent(indent);
        return words.keys(parent, parent.isEmpty() ? writtenAtTop() : Set.of())
                .map(key -> cursor.item(typed, key + ": ", CompletionItemKind.Property, ""))
                .toList();
    }

    private Set<String> writtenAtTop() {
        Set<String> written = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        int first = cursor.source().lines().lineOf(block.opener().end());
        int last = cursor.source().lines().lineOf(block.content().end());
        for (int line = first + 1; line <= Math.max(last, cursor.line()); line++) {
            if (line != cursor.line()) {
                above(line).filter(key -> key.indent == 0).ifPresent(key -> written.add(key.key));
            }
        }
        return written;
    }

    private List<CompletionItem> values(String parent, String key, String typed) {
        return words.values(parent, key)
                .map(value -> cursor.item(typed, value, CompletionItemKind.Value, ""))
                .toList();
    }
}
