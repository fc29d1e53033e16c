package io.github.coursekit.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a project's POM says of where its course comes from. The manifest of the jar tells it as most jars do, with the attributes of
 * <a href="https://docs.osgi.org/specification/osgi.core/8.0.0/framework.module.html">OSGi</a>.
 *
 * @param name the project's name
 * @param licenses the licences
 * @param scm where the sources are kept; null when the POM does not say it
 */
public record JarOrigin(
        String name, List<License> licenses, @Nullable Scm scm) {

    /** Copies the list. */
    public JarOrigin {
        licenses = List.copyOf(licenses);
    }

    /**
     * A licence.
     *
     * @param name its name or SPDX identifier; null when only the address is known
     * @param url the address of its text; null when only the name is known
     */
    public record License(@Nullable String name, @Nullable String url) {

        private String clause() {
            String quotedName = quoted(name);
            String quotedUrl = quoted(url);
            return quotedName.isEmpty() || quotedUrl.isEmpty()
                    ? quotedName + quotedUrl
                    : quotedName + ";link=" + quotedUrl;
        }
    }

    /**
     * A source repository.
     *
     * @param url where people read it; null when it is not known
     * @param connection where Maven gets it, such as {@code scm:git:https://example.org/kitchen.git}; null when it is not known
     * @param tag the version of the sources; null when it is not known
     */
    public record Scm(
            @Nullable String url,
            @Nullable String connection,
            @Nullable String tag) {

        /** Maven's word for no tag. */
        private static final String NO_TAG = "HEAD";

        private String clause() {
            List<String> clauses = new ArrayList<>(List.of("url=" + quoted(url), "connection=" + quoted(connection)));
            clauses.add("tag=" + quoted(NO_TAG.equals(tag) ? null : tag));
            clauses.removeIf(clause -> clause.endsWith("="));
            return String.join(",", clauses);
        }
    }

    /** The attributes of the manifest; what the POM does not say has none. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("Implementation-Title", oneLine(name));
        attributes.put(
                "Bundle-License",
                licenses.stream()
                        .map(License::clause)
                        .filter(clause -> !clause.isEmpty())
                        .collect(Collectors.joining(",")));
        attributes.put("Bundle-SCM", scm == null ? "" : scm.clause());
        attributes.values().removeIf(String::isEmpty);
        return attributes;
    }

    private static String quoted(@Nullable String text) {
        String line = text == null ? "" : withoutSecrets(oneLine(text));
        return line.isEmpty() ? "" : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A line break would begin another attribute. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** Names and passwords in an address, which a POM can take from the environment of whoever builds. */
    private static String withoutSecrets(String line) {
        return line.replaceAll("(https?://)[^/@ ]*@", "$1").replaceAll("(://[^/@: ]*):[^/@ ]*@", "$1@");
    }
}
