package io.github.coursekit.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML for people and for comparing: two spaces a level, and line feeds on every system.
 *
 * <pre>{@code
 * new XmlText(out).open("file", "name", path).leaf("error", "line", "3").close().end();
 * }</pre>
 *
 * <p>Texts are made printable, so that no character is left that XML 1.0 has no way to write.
 */
final class XmlText {

    private static final String INDENT = "  ";

    private final Writer out;
    private final XMLStreamWriter writer;
    private int depth;

    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    /** {@code out} takes the document, and is not closed. All methods throw what it throws. */
    XmlText(Writer out) throws IOException {
        this.out = out;
        try {
            // The JDK's own: another one on the class path might write other bytes.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw cause(e);
        }
        step(() -> writer.writeStartDocument("UTF-8", "1.0"));
    }

    /**
     * Opens an element.
     *
     * @param name its name
     * @param attributes names and values of its attributes, in turn
     */
    XmlText open(String name, String... attributes) throws IOException {
        step(() -> {
            indent();
            writer.writeStartElement(name);
            writeAttributes(attributes);
        });
        depth++;
        return this;
    }

    /** Adds an element that holds nothing. */
    XmlText leaf(String name, String... attributes) throws IOException {
        return step(() -> {
            indent();
            writer.writeEmptyElement(name);
            writeAttributes(attributes);
        });
    }

    /** Adds an element that holds lines of text. */
    XmlText text(String name, List<String> lines, String... attributes) throws IOException {
        return step(() -> {
            indent();
            writer.writeStartElement(name);
            writeAttributes(attributes);
            writer.writeCharacters(lines.stream().map(Printable::escape).collect(Collectors.joining("\n")));
            writer.writeEndElement();
        });
    }

    /** Closes the element that was opened last. */
    XmlText close() throws IOException {
        depth--;
        return step(() -> {
            indent();
            writer.writeEndElement();
        });
    }

    /** Ends the document with a line feed. */
    void end() throws IOException {
        step(writer::flush);
        out.write('\n');
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], Printable.escape(attributes[i + 1]));
        }
    }

    private XmlText step(Step step) throws IOException {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw cause(e);
        }
    }

    private static IOException cause(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
}
