package io.github.coursekit.load;

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
import java.util.function.Supplier;
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

    /**
     * What was found.
     *
     * @param hazards the hazards, in the order of the file
     * @param excess what there was too much of, so that the rest was not looked through
     */
    record Found(List<String> hazards, Optional<String> excess) {

        static final Found NOTHING = new Found(List.of(), Optional.empty());
    }

    /** Enough to show what is wrong; a drawing with a thousand scripts is no better known by naming all. */
    private static final int MOST = 5;

    private static final int LONGEST = 80;

    private static final int MOST_ATTRIBUTES = 1000;
    private static final int LONGEST_NAME = 1000;

    private static final Pattern OTHER_ENCODING =
            Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"'](?!utf-8[\"'])", Pattern.CASE_INSENSITIVE);

    /** What the parser's message says, in any language, where a limit is met that was set for it. */
    private static final String TOO_MANY_ATTRIBUTES = "JAXP00010002";

    private static final String TOO_LONG_NAME = "JAXP00010005";

    /** To make one takes longer than to read an image. */
    private static final XMLInputFactory NAMES = factory(false);

    private static final XMLInputFactory NAMESPACES = factory(true);

    private SvgHazards() {}

    /** The hazards, as far as the image is looked through. */
    static Found of(byte[] bytes) {
        SourceFile file = SourceFile.decode("", bytes);
        Optional<MalformedByte> malformed =
                OTHER_ENCODING.matcher(file.text()).lookingAt() ? Optional.empty() : file.firstMalformed();
        boolean text = malformed.isPresent() || file.firstMalformed().isEmpty();
        Supplier<StreamSource> source = text
                ? () -> new StreamSource(new StringReader(readable(file, malformed)))
                : () -> new StreamSource(new ByteArrayInputStream(bytes));
        Set<String> found = new LinkedHashSet<>();
        Optional<String> excess = Optional.empty();
        try {
            excess = addAll(reader(NAMES, source.get()), found);
            if (excess.isEmpty() && found.size() < MOST) {
                requireNamespaces(reader(NAMESPACES, source.get()));
            }
        } catch (XMLStreamException e) {
            excess = excess(String.valueOf(e.getMessage()));
            if (excess.isEmpty()) {
                found.add(notWellFormed(
                        e.getLocation() == null ? 0 : e.getLocation().getLineNumber()));
            }
        } catch (MissingResourceException e) {
            // The parser has no words for a character that may not stand in a DOCTYPE, and fails on that.
            found.add(notWellFormed(1));
        }
        malformed.ifPresent(here -> found.add(notWellFormed(file.lines().lineOf(here.offset()))));
        return new Found(found.stream().limit(MOST).toList(), excess);
    }

    private static Optional<String> excess(String message) {
        if (message.contains(TOO_MANY_ATTRIBUTES)) {
            return Optional.of("an element of more than " + MOST_ATTRIBUTES + " attributes");
        }
        return message.contains(TOO_LONG_NAME)
                ? Optional.of("a name of more than " + LONGEST_NAME + " characters")
                : Optional.empty();
    }

    /** Factories need not be safe for several threads; readers have nothing in common. */
    private static XMLStreamReader reader(XMLInputFactory factory, StreamSource source) throws XMLStreamException {
        synchronized (factory) {
            return factory.createXMLStreamReader(source);
        }
    }

    private static XMLInputFactory factory(boolean namespaces) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, namespaces);
        // The JDK's own differ between its versions.
        factory.setProperty("jdk.xml.elementAttributeLimit", Integer.toString(MOST_ATTRIBUTES));
        factory.setProperty("jdk.xml.maxXMLNameLimit", Integer.toString(LONGEST_NAME));
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

    /** Adds what is found; what there is too much of, if anything, ends it. */
    private static Optional<String> addAll(XMLStreamReader xml, Set<String> found) throws XMLStreamException {
        SvgNames names = new SvgNames();
        while (xml.hasNext() && found.size() < MOST && names.excess().isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    names.open(xml);
                    addElement(xml, found);
                }
                case XMLStreamConstants.END_ELEMENT -> names.close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> addStyle(xml.getText(), found);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> addStyle(xml.getPIData(), found);
                default -> {
                    // comments and spaces do nothing
                }
            }
        }
        return names.excess();
    }

    /** Fails where a namespace is missing: an image that is well-formed but for that is not shown either. */
    private static void requireNamespaces(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    private static void addElement(XMLStreamReader xml, Set<String> found) {
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
        return Excerpt.shown(text, LONGEST);
    }
}
