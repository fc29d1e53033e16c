package io.github.coursekit.rules.stages;

import io.github.coursekit.course.RoleEntry;
import io.github.coursekit.course.Stage;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Adds entries for roles that a stage lacks, to be written by its author, in the form and order that the others have.
 *
 * <pre>{@code
 * - **DevOps**: Knead the dough.
 * - **SRE**: TODO
 * }</pre>
 */
final class MissingEntries {

    private static final Pattern BEFORE_LABEL = Pattern.compile("[ \\t]*[-*+] {1,3}([*_]{0,3})");
    private static final Pattern BEHIND_LABEL = Pattern.compile("([*_]{0,3})(?: ?[:：–—-])?([*_]{0,3}) ");
    private static final String TO_BE_WRITTEN = "TODO";

    private final SourceFile source;
    private final List<String> roles;
    private final List<Item> items = new ArrayList<>();

    /** An entry that is an item of a list, with what stands around its label on its line. */
    private record Item(RoleEntry entry, String before, String behind) {}

    private MissingEntries(SourceFile source, List<String> roles, Stage stage) {
        this.source = source;
        this.roles = roles;
        stage.entries().forEach(entry -> item(entry).ifPresent(items::add));
    }

    /**
     * {@return the fix that adds entries; empty where the entries of the stage are no items of a list}
     *
     * @param roles all roles, in their order
     * @param missing those of them without an entry
     */
    static Optional<Fix> fix(SourceFile source, List<String> roles, Stage stage, List<String> missing) {
        return new MissingEntries(source, roles, stage).fix(missing);
    }

    private Optional<Item> item(RoleEntry entry) {
        int label = entry.labelRange().start();
        TextRange line = source.lineRange(source.lines().lineOf(entry.range().start()));
        if (label > line.end()) {
            return Optional.empty();
        }
        Matcher before = BEFORE_LABEL.matcher(source.text().substring(line.start(), label));
        Matcher behind =
                BEHIND_LABEL.matcher(source.text().substring(entry.labelRange().end(), line.end()));
        boolean form =
                before.matches() && behind.lookingAt() && before.group(1).equals(behind.group(1) + behind.group(2));
        return form ? Optional.of(new Item(entry, before.group(), behind.group())) : Optional.empty();
    }

    private Optional<Fix> fix(List<String> missing) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, String> added = new TreeMap<>();
        missing.forEach(role -> add(role, added));
        List<TextEdit> edits = added.entrySet().stream()
                .map(entry -> new TextEdit(source.at(new TextRange(entry.getKey(), entry.getKey())), entry.getValue()))
                .toList();
        String names = missing.stream().collect(Collectors.joining(", "));
        return Optional.of(
                Fix.of("Add what is to be written for " + names, edits).unsafe());
    }

    /** Behind the entry of the last role before it, else above the first entry. */
    private void add(String role, Map<Integer, String> added) {
        int order = roles.indexOf(role);
        Item above = null;
        for (Item item : items) {
            int other = roles.indexOf(item.entry.role());
            if (other < order && (above == null || other >= roles.indexOf(above.entry.role()))) {
                above = item;
            }
        }
        String apart = isLoose() ? lineBreak() + lineBreak() : lineBreak();
        if (above == null) {
            Item first = items.get(0);
            added.merge(lineStart(first), written(first, role) + apart, String::concat);
        } else {
            added.merge(end(above), apart + written(above, role), String::concat);
        }
    }

    private String written(Item like, String role) {
        return like.before + role + like.behind + TO_BE_WRITTEN;
    }

    private int lineStart(Item item) {
        return source.lines().start(source.lines().lineOf(item.entry.range().start()));
    }

    /** Where the last line of an entry ends on which something stands. */
    private int end(Item item) {
        int written = item.entry.range().start()
                + source.slice(item.entry.range()).stripTrailing().length();
        return source.lineRange(source.lines().lineOf(written)).end();
    }

    /** Whether blank lines stand between the entries. */
    private boolean isLoose() {
        for (int i = 1; i < items.size(); i++) {
            int end = end(items.get(i - 1));
            int next = lineStart(items.get(i));
            if (next > end && source.text().substring(end, next).lines().count() > 1) {
                return true;
            }
        }
        return false;
    }

    /** As the line above the entries ends, which is that of the heading at the latest. */
    private String lineBreak() {
        return source.text().startsWith("\r\n", lineStart(items.get(0)) - 2) ? "\r\n" : "\n";
    }
}
