package io.github.coursekit.course;

import io.github.coursekit.text.Excerpt;
import io.github.coursekit.text.MalformedByte;
import io.github.coursekit.text.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;

/**
 * What an SVG image holds that a picture should not: scripts, and references that lead out of it. See
 * <a href="https://www.w3.org/TR/SVG2/conform.html#secure-static-mode">the secure static mode</a> of SVG, which is that of pictures.
 */
final class SvgHazards {

    /** Enough to show what is wrong; a drawing with a thousand scripts is no better known by naming all. */
    private static final int MOST = 5;

    private static final int LONGEST = 80;

    private static final Pattern OTHER_ENCODING =
            Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"'](?!utf-8[\"'])", Pattern.CASE_INSENSITIVE);

    /** To make one takes longer than to read an image. */
    private static final XMLInputFactory FACTORY = factory();

    private SvgHazards() {}

    /** The hazards, in the order of the file. */
    static List<String> of(byte[] bytes) {
        SourceFile file = SourceFile.decode("", bytes);
        Optional<MalformedByte> malformed =
                OTHER_ENCODING.matcher(file.text()).lookingAt() ? Optional.empty() : file.firstMalformed();
        boolean text = malformed.isPresent() || file.firstMalformed().isEmpty();
        StreamSource source = text
                ? new StreamSource(new StringReader(readable(file, malformed)))
                : new StreamSource(new ByteArrayInputStream(bytes));
        Set<String> found = new LinkedHashSet<>();
        try {
            addAll(reader(source), found);
        } catch (XMLStreamException e) {
            found.add(
                    notWellFormed(e.getLocation() == null ? 0 : e.getLocation().getLineNumber()));
        } catch (MissingResourceException e) {
            // The parser has no words for a character that may not stand in a DOCTYPE, and fails on that.
            found.add(notWellFormed(1));
        }
        malformed.ifPresent(here -> found.add(notWellFormed(file.lines().lineOf(here.offset()))));
        return found.stream().limit(MOST).toList();
    }

    /** Factories need not be safe for several threads; readers have nothing in common. */
    private static XMLStreamReader reader(StreamSource source) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(source);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** What stands before the first byte that is no UTF-8: of such a byte the parser tells the process's standard error, which is not ours. */
    private static String readable(SourceFile file, Optional<MalformedByte> malformed) {
        int end = malformed.map(MalformedByte::offset).orElse(file.text().length());
        return file.text().substring(file.byteOrderMarkLength(), end);
    }

    private static String notWellFormed(int line) {
        return "XML that is not well-formed (line " + line + "), which browsers do not show";
    }

    private static void addAll(XMLStreamReader xml, Set<String> found) throws XMLStreamException {
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
        while (at >= 0 && found.size() < MOST) {
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
        return text.length() > LONGEST ? Excerpt.of(text, LONGEST) + "..." : text;
    }
}
