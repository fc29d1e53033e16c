package io.github.coursekit.load;

import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;

/** The XML parsers of the JDK, set up so that they fetch nothing and take no longer than an image is worth. */
final class SvgParsers {

    private static final int MOST_ATTRIBUTES = 1000;
    private static final int LONGEST_NAME = 1000;

    /** What the parser's message says, in any language, where a limit is met that was set for it. */
    private static final String TOO_MANY_ATTRIBUTES = "JAXP00010002";

    private static final String TOO_LONG_NAME = "JAXP00010005";

    /** To make one takes longer than to read an image. */
    private static final XMLInputFactory NAMES = factory(false);

    private static final XMLInputFactory NAMESPACES = factory(true);

    private SvgParsers() {}

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

    /** A reader to which names are as they are written. */
    static XMLStreamReader ofNames(StreamSource source) throws XMLStreamException {
        return reader(NAMES, source);
    }

    /** A reader that fails where a namespace is missing. */
    static XMLStreamReader ofNamespaces(StreamSource source) throws XMLStreamException {
        return reader(NAMESPACES, source);
    }

    /** Factories need not be safe for several threads; readers have nothing in common. */
    private static XMLStreamReader reader(XMLInputFactory factory, StreamSource source) throws XMLStreamException {
        synchronized (factory) {
            return factory.createXMLStreamReader(source);
        }
    }

    /** What there is too much of, where that made a reader fail. */
    static Optional<String> excess(XMLStreamException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains(TOO_MANY_ATTRIBUTES)) {
            return Optional.of("an element of more than " + MOST_ATTRIBUTES + " attributes");
        }
        return message.contains(TOO_LONG_NAME)
                ? Optional.of("a name of more than " + LONGEST_NAME + " characters")
                : Optional.empty();
    }
}
