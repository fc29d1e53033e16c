package io.github.coursekit.goal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The licences that a POM names itself. What it inherits is not looked at: of a released one the parent is not at hand. */
final class Licences {

    private static final int DEPTH = 3;

    private Licences() {}

    /** Their names, in one text; empty when the POM names none, or is none. */
    static Optional<String> of(InputStream pom) throws IOException {
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            String names = String.join(", ", names(factory.createXMLStreamReader(pom)));
            return Optional.of(names).filter(text -> !text.isEmpty());
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static SortedSet<String> names(XMLStreamReader xml) throws XMLStreamException {
        SortedSet<String> names = new TreeSet<>();
        int depth = 0;
        boolean licences = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                licences = depth == 2 ? xml.getLocalName().equals("licenses") : licences;
                if (licences && depth == DEPTH + 1 && xml.getLocalName().equals("name")) {
                    names.add(xml.getElementText().strip());
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return names;
    }
}
