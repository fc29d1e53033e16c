package io.github.coursekit.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes JUnit's XML: suites, cases that fail, and cases that pass. All times are 0, so that the same result gives the same bytes. */
final class JUnitText {

    private final XmlText xml;

    /** {@code out} takes the document, and is not closed. All methods throw what it throws. */
    JUnitText(Writer out) throws IOException {
        xml = new XmlText(out);
    }

    /**
     * Why a case fails.
     *
     * @param message the first reason
     * @param type how bad it is, in a word
     * @param lines all reasons, at least one
     */
    record Failure(String message, String type, List<String> lines) {
        private String summary() {
            return lines.size() == 1 ? message : message + " (and " + (lines.size() - 1) + " more)";
        }
    }

    /**
     * Opens all suites, or one.
     *
     * @param element {@code testsuites} or {@code testsuite}
     * @param name what it is called
     * @param tests how many cases it holds
     * @param failures how many of them fail
     */
    void open(String element, String name, long tests, long failures) throws IOException {
        String[] counts = {"tests", "" + tests, "failures", "" + failures, "errors", "0", "skipped", "0", "time", "0"};
        xml.open(element, join(new String[] {"name", name}, counts));
    }

    /**
     * Adds a case.
     *
     * @param path the file, as reports show it
     * @param exists whether there is such a file
     * @param name what the case is called
     * @param failure why it fails; empty when it passes
     * @param output what else there is to say
     */
    void add(String path, boolean exists, String name, Optional<Failure> failure, List<String> output)
            throws IOException {
        String[] attributes = attributes(path, name, exists);
        if (failure.isEmpty() && output.isEmpty()) {
            xml.leaf("testcase", attributes);
            return;
        }
        xml.open("testcase", attributes);
        if (failure.isPresent()) {
            Failure why = failure.get();
            xml.text("failure", why.lines(), "message", why.summary(), "type", why.type());
        }
        if (!output.isEmpty()) {
            xml.text("system-out", output);
        }
        xml.close();
    }

    /** Closes what was opened last. */
    void close() throws IOException {
        xml.close();
    }

    /** Ends the document. */
    void end() throws IOException {
        xml.end();
    }

    /** Servers group cases by the dots of their class names, as Java's packages. */
    private static String[] attributes(String path, String name, boolean exists) {
        String stem = path.substring(0, path.lastIndexOf('.') < 0 ? path.length() : path.lastIndexOf('.'));
        String[] names = {"name", name, "classname", stem.replace('/', '.')};
        return join(exists ? join(names, "file", path) : names, "time", "0");
    }

    private static String[] join(String[] first, String... second) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(second)).toArray(String[]::new);
    }
}
