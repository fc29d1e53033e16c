package io.github.coursekit.load;

import io.github.coursekit.text.Excerpt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Takes the elements and styles of an SVG image, and tells what of them a picture should not hold. */
final class SvgFindings {

    /** Enough to show what is wrong; a drawing with a thousand scripts is no better known by naming all. */
    private static final int MOST = 5;

    private static final int LONGEST = 80;

    private final Set<String> found = new LinkedHashSet<>();

    /** Whether no more need be looked for. */
    boolean areEnough() {
        return found.size() >= MOST;
    }

    /** What was found, as much as is told, in the order of the file. */
    List<String> first() {
        return found.stream().limit(MOST).toList();
    }

    void add(String hazard) {
        found.add(hazard);
    }

    void addElement(XMLStreamReader xml) {
        String qualified = xml.getLocalName().toLowerCase(Locale.ROOT);
        String element = qualified.substring(qualified.indexOf(':') + 1);
        if (element.equals("script")) {
            found.add("a <script>");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip();
            String lower = value.toLowerCase(Locale.ROOT);
            if (name.startsWith("on")) {
                found.add("the script in an '" + name + "' attribute");
            } else if (name.equals("href") || name.equals("src")) {
                boolean fetched = !element.equals("a") && leadsOut(lower);
                if (fetched || lower.startsWith("javascript:")) {
                    found.add("a reference to '" + cut(value) + "'");
                }
            } else {
                addStyle(value);
            }
        }
    }

    void addStyle(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("url(");
        while (at >= 0 && !areEnough()) {
            String rest = lower.substring(at + 4, Math.min(lower.length(), at + 4 + LONGEST));
            String target = rest.replaceFirst("^[\\s'\"]+", "");
            if (leadsOut(target)) {
                found.add("a style that fetches '" + cut(target.replaceFirst("(?s)['\"\\s)].*$", "")) + "'");
            }
            at = lower.indexOf("url(", at + 4);
        }
        if (lower.contains("@import")) {
            found.add("a style sheet that is fetched with @import");
        }
    }

    private static boolean leadsOut(String reference) {
        return reference.startsWith("http:")
                || reference.startsWith("https:")
                || reference.startsWith("//")
                || reference.startsWith("file:")
                || reference.startsWith("javascript:");
    }

    private static String cut(String text) {
        return Excerpt.shown(text, LONGEST);
    }
}
