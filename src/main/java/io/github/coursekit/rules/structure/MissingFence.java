package io.github.coursekit.rules.structure;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The fence that is missing behind the last line of a block which nothing closes.
 *
 * @param fence the one that opens it
 */
record MissingFence(Fence fence) {

    /** The language of code that is a page itself. */
    private static final Pattern PAGE = Pattern.compile("(?i)\\W*(?:md|markdown|mdx|te?xt|plain)");

    /** A closing tag of HTML on a line of its own. */
    private static final Pattern CLOSING_TAG = Pattern.compile("\\s*</(?<name>[\\w-]+)\\s*>\\s*");

    /** What may stand before a block on its line: quotations and list items, whose other lines are indented as much. */
    private static final Pattern CONTAINERS = Pattern.compile("(?:[ \\t>]|(?:[-*+]|[0-9]{1,9}[.)])(?=[ \\t]))*");

    /** The edit that writes it; empty where some of the block may be no code. */
    Optional<TextEdit> edit() {
        SourceFile source = fence.source();
        int last = fence.lastLine();
        while (last > fence.line() && fence.content(last).isBlank()) {
            last--;
        }
        int opening = source.text().indexOf(fence.mark(), fence.block().range().start());
        String before = source.text().substring(source.lines().start(fence.line()), opening);
        boolean code = !fence.info().isEmpty()
                && !PAGE.matcher(fence.info()).lookingAt()
                && last > fence.line()
                && IntStream.rangeClosed(fence.line() + 1, last).noneMatch(this::mayBeText);
        if (!code || !CONTAINERS.matcher(before).matches()) {
            return Optional.empty();
        }
        int end = source.lineRange(last).end();
        String lineEnd = source.text().startsWith("\r\n", fence.opening().end()) ? "\r\n" : "\n";
        String closing = lineEnd + before.replaceAll("[^>\\s]", " ") + fence.mark();
        return Optional.of(new TextEdit(source.at(new TextRange(end, end)), closing));
    }

    /** Whether a line in it could stand outside of it. */
    private boolean mayBeText(int line) {
        String content = fence.content(line);
        return content.isBlank()
                || content.contains("{{<")
                || content.contains("{{%")
                || content.contains(fence.mark())
                || closesTagAbove(content)
                || PageText.isLikely(content);
    }

    /** Whether a line closes a tag that is not opened in the block, and so was opened around it. */
    private boolean closesTagAbove(String content) {
        Matcher closing = CLOSING_TAG.matcher(content);
        return closing.matches() && !fence.source().slice(fence.block().range()).contains("<" + closing.group("name"));
    }
}
