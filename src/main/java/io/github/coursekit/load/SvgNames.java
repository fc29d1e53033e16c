package io.github.coursekit.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts the names of an SVG image while it is read without regard to namespaces. To look up a name or a namespace takes the XML parser of the JDK
 * as long as there are others, so that an image of nothing but names would take hours.
 */
final class SvgNames {

    /** Far above any drawing: SVG has some 300 names of elements and attributes. */
    private static final int MOST = 1000;

    private final Set<String> names = new HashSet<>();

    /** For each open element, how many namespaces were in scope around it. */
    private final Deque<Integer> around = new ArrayDeque<>();

    private int inScope;

    /** Takes the element that begins. */
    void open(XMLStreamReader xml) {
        names.add(xml.getLocalName());
        around.push(inScope);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeName(i).toString();
            names.add(name);
            if ("xmlns".equals(xml.getAttributePrefix(i)) || name.equals("xmlns")) {
                inScope++;
            }
        }
    }

    /** Takes the end of the element that began last and is open. */
    void close() {
        inScope = around.pop();
    }

    /** What there is too much of, if anything. */
    Optional<String> excess() {
        if (names.size() > MOST) {
            return Optional.of("more than " + MOST + " different names of elements and attributes");
        }
        return inScope > MOST
                ? Optional.of("an element in more than " + MOST + " declarations of namespaces")
                : Optional.empty();
    }
}
