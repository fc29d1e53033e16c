package io.github.coursekit.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlTextEscapingMode;

/** Leaves out whole what an author hides: nothing in a page could ever show it, and its text would tell what it hides. */
final class ShownHtml implements HtmlSanitizer.Policy {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern HIDING = Pattern.compile(
            "(?i)(?:^|;)\\s*+(?:display\\s*+:\\s*+none|visibility\\s*+:\\s*+(?:hidden|collapse))(?![-\\w])");

    private final HtmlSanitizer.Policy policy;

    /** The elements that are open, the innermost first, and how many there are of each name: not all that is closed was open. */
    private final Deque<String> open = new ArrayDeque<>();

    private final Map<String, Integer> counts = new HashMap<>();

    /** How many elements were open when one began to hide; -1 where nothing hides. */
    private int hiding = -1;

    ShownHtml(HtmlSanitizer.Policy policy) {
        this.policy = policy;
    }

    @Override
    public void openDocument() {
        policy.openDocument();
    }

    @Override
    public void closeDocument() {
        policy.closeDocument();
    }

    @Override
    public void openTag(String tag, List<String> attributes) {
        boolean hides = hides(attributes);
        if (hiding < 0 && !hides) {
            policy.openTag(tag, attributes);
        }
        if (!HtmlTextEscapingMode.isVoidElement(tag)) {
            if (hiding < 0 && hides) {
                hiding = open.size();
            }
            open.push(tag);
            counts.merge(tag, 1, Integer::sum);
        }
    }

    @Override
    public void closeTag(String tag) {
        boolean shown = hiding < 0;
        if (counts.getOrDefault(tag, 0) > 0) {
            close(tag);
        }
        if (shown) {
            policy.closeTag(tag);
        }
    }

    private void close(String tag) {
        String closed;
        do {
            closed = open.pop();
            counts.merge(closed, -1, Integer::sum);
        } while (!closed.equals(tag));
        if (open.size() <= hiding) {
            hiding = -1;
        }
    }

    @Override
    public void text(String text) {
        if (hiding < 0) {
            policy.text(text);
        }
    }

    private static boolean hides(List<String> attributes) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            String name = attributes.get(i);
            boolean style = name.equals("style") && hides(attributes.get(i + 1));
            if (name.equals("hidden") || style) {
                return true;
            }
        }
        return false;
    }

    /** With a backslash any word can be spelt in many ways: what it says is not looked for. */
    private static boolean hides(String style) {
        return style.indexOf('\\') >= 0
                || HIDING.matcher(COMMENT.matcher(style).replaceAll(" ")).find();
    }
}
