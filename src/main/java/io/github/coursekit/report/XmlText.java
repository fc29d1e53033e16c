package io.github.coursekit.report;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML for people and for comparing: two spaces a level, and line feeds on every system.
 *
 * <pre>{@code
 * new XmlText().open("file", "name", path).leaf("error", "line", "3").close().toString();
 * }</pre>
 *
 * <p>Texts are made printable, so that no character is left that XML 1.0 has no way to write.
 */
final class XmlText {

    private static final String INDENT = "  ";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    XmlText() {
        try {
            // The JDK's own: another one on the class path might write other bytes.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
        step(() -> writer.writeStartDocument("UTF-8", "1.0"));
    }

    /**
     * Opens an element.
     *
     * @param name its name
     * @param attributes names and values of its attributes, in turn
     */
    XmlText open(String name, String... attributes) {
        step(() -> {
            indent();
            writer.writeStartElement(name);
            writeAttributes(attributes);
        });
        depth++;
        return this;
    }

    /** Adds an element that holds nothing. */
    XmlText leaf(String name, String... attributes) {
        return step(() -> {
            indent();
            writer.writeEmptyElement(name);
            writeAttributes(attributes);
        });
    }

    /** Adds an element that holds lines of text. */
    XmlText text(String name, List<String> lines, String... attributes) {
        return step(() -> {
            indent();
            writer.writeStartElement(name);
            writeAttributes(attributes);
            writer.writeCharacters(lines.stream().map(Printable::escape).collect(Collectors.joining("\n")));
            writer.writeEndElement();
        });
    }

    /** Closes the element that was opened last. */
    XmlText close() {
        depth--;
        return step(() -> {
            indent();
            writer.writeEndElement();
        });
    }

    /** The document, with a line feed at its end. */
    @Override
    public String toString() {
        step(writer::flush);
        return text + "\n";
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], Printable.escape(attributes[i + 1]));
        }
    }

    private XmlText step(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    private static IllegalStateException inMemory(XMLStreamException e) {
        return new IllegalStateException("writing to memory cannot fail", e);
    }
}
