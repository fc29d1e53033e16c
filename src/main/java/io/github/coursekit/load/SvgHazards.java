package io.github.coursekit.load;

import io.github.coursekit.text.MalformedByte;
import io.github.coursekit.text.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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

    private static final Pattern OTHER_ENCODING =
            Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"'](?!utf-8[\"'])", Pattern.CASE_INSENSITIVE);

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
        SvgFindings found = new SvgFindings();
        Optional<String> excess = Optional.empty();
        try {
            excess = addAll(SvgParsers.ofNames(source.get()), found);
            if (excess.isEmpty() && !found.areEnough()) {
                requireNamespaces(SvgParsers.ofNamespaces(source.get()));
            }
        } catch (XMLStreamException e) {
            excess = SvgParsers.excess(e);
            if (excess.isEmpty()) {
                found.add(notWellFormed(
                        e.getLocation() == null ? 0 : e.getLocation().getLineNumber()));
            }
        } catch (MissingResourceException e) {
            // The parser has no words for a character that may not stand in a DOCTYPE, and fails on that.
            found.add(notWellFormed(1));
        }
        malformed.ifPresent(here -> found.add(notWellFormed(file.lines().lineOf(here.offset()))));
        return new Found(found.first(), excess);
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
    private static Optional<String> addAll(XMLStreamReader xml, SvgFindings found) throws XMLStreamException {
        SvgNames names = new SvgNames();
        while (xml.hasNext() && !found.areEnough() && names.excess().isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    names.open(xml);
                    found.addElement(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> names.close();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> found.addStyle(xml.getText());
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> found.addStyle(xml.getPIData());
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
}
