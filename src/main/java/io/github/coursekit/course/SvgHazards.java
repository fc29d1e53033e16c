package io.github.coursekit.course;

import io.github.coursekit.text.Excerpt;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an SVG image holds that a picture should not: scripts, and references that lead out of it. See
 * <a href="https://www.w3.org/TR/SVG2/conform.html#secure-static-mode">the secure static mode</a> of SVG, which is that of pictures.
 */
final class SvgHazards {

    /** Enough to show what is wrong; a drawing with a thousand scripts is no better known by naming all. */
    private static final int MOST = 5;

    private static final int LONGEST = 80;

    /** To make one takes longer than to read an image. */
    private static final XMLInputFactory FACTORY = factory();

    private SvgHazards() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Factories need not be safe for several threads; readers have nothing in common. */
    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
        }
    }

    /** The hazards, in the order of the file. */
    static List<String> of(byte[] bytes) {
        Set<String> found = new LinkedHashSet<>();
        try {
            XMLStreamReader xml = reader(bytes);
            while (xml.hasNext() && found.size() < MOST) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> addElement(xml, found);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> addStyle(xml.getText(), found);
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> addStyle(xml.getPIData(), found);
                    default -> {
                        // comments and spaces do nothing
                    }
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            found.add("XML that is not well-formed (line " + line + "), which browsers do not show");
        }
        return new ArrayList<>(found);
    }

    private static void addElement(XMLStreamReader xml, Set<String> found) {
        String element = xml.getLocalName().toLowerCase(Locale.ROOT);
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
                addStyle(value, found);
            }
        }
    }

    private static void addStyle(String style, Set<String> found) {
        String lower = style.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("url(");
        while (at >= 0) {
            String rest = lower.substring(at + 4, Math.min(lower.length(), at + 4 + LONGEST));
            String target = rest.replaceFirst("^[\\s'\"]+", "");
            if (leadsOut(target)) {
                found.add("a style that fetches '" + cut(target.replaceFirst("['\"\\s)].*$", "")) + "'");
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
        return text.length() > LONGEST ? Excerpt.of(text, LONGEST) + "..." : text;
    }
}
