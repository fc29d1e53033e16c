package io.github.coursekit.target;

import io.github.coursekit.text.UriPaths;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of something in a course, wherever that is published.
 *
 * <pre>
 * course:org.example:knives                       the course
 * course:org.example:knives/care/sharpen.md       a lesson or other file, by its path in the course
 * course:org.example:knives/care/sharpen/#angle   a lesson by its URL below the course's, and a place on it
 * course:org.example:knives?id=sharpen-a-knife    the lesson whose front matter has the id
 * </pre>
 *
 * <p>Its grammar, in the terms of <a href="https://www.rfc-editor.org/rfc/rfc3986#section-3">RFC 3986</a>, of which it is a URI:
 *
 * <pre>
 * "course:" groupId ":" artifactId [ "/" path | [ "/" ] "?id=" id ] [ "#" fragment ]
 * </pre>
 *
 * <p>The scheme may be in any letter case; all else counts as it is, once {@code %XX} is decoded in path, id and fragment. There is no version: the dependency
 * has it.
 *
 * @param groupId the group of the course
 * @param artifactId the artifact of the course
 * @param path the path or URL path, without the slash that it begins with, without {@code .} and {@code ..}; empty for the course itself, and with an id
 * @param id the id of a lesson; empty for a path
 * @param fragment the anchor; empty for none
 */
public record CourseAddress(String groupId, String artifactId, String path, Optional<String> id, String fragment) {

    /** What a right one looks like, for messages. */
    public static final String FORM = "course:<groupId>:<artifactId>/<path>";

    private static final String SCHEME = "course:";

    private static final String NAME = "[A-Za-z0-9_.-]++";

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i:course):(?<group>" + NAME + "):(?<artifact>" + NAME
                    + ")(?:/(?<path>[^?#]*+))?(?:\\?id=(?<id>[^#]++))?(?:#(?<fragment>.*+))?",
            Pattern.DOTALL);

    /**
     * {@return whether a destination is meant for such an address, right or wrong}
     *
     * @param destination the destination as written
     */
    public static boolean isMeant(String destination) {
        return destination.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /**
     * {@return the parts of an address; empty for what is none}
     *
     * @param text the address as written
     */
    public static Optional<CourseAddress> of(String text) {
        Matcher parts = ADDRESS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String path = part(parts, "path")
                .map(found -> UriPaths.normalize("/" + found).substring(1))
                .orElse("");
        Optional<String> id = part(parts, "id");
        if (id.isPresent() && !path.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CourseAddress(
                parts.group("group"),
                parts.group("artifact"),
                path,
                id,
                part(parts, "fragment").orElse("")));
    }

    private static Optional<String> part(Matcher parts, String name) {
        return Optional.ofNullable(parts.group(name)).map(UriPaths::decode);
    }

    /** {@return the course as people read it, {@code groupId:artifactId}} */
    public String course() {
        return groupId + ":" + artifactId;
    }

    /**
     * {@return this address with another path, in place of an id too}
     *
     * @param newPath the path, not encoded
     */
    public CourseAddress withPath(String newPath) {
        return new CourseAddress(groupId, artifactId, newPath, Optional.empty(), fragment);
    }

    /**
     * {@return this address with another anchor}
     *
     * @param newFragment the anchor, not encoded
     */
    public CourseAddress withFragment(String newFragment) {
        return new CourseAddress(groupId, artifactId, path, id, newFragment);
    }

    /**
     * {@return this address in another course}
     *
     * @param course its group and artifact, as {@link #course} tells them
     */
    public CourseAddress withCourse(String course) {
        int colon = course.indexOf(':');
        return new CourseAddress(course.substring(0, colon), course.substring(colon + 1), path, id, fragment);
    }

    /** {@return the address as it is written, encoded} */
    @Override
    public String toString() {
        return SCHEME
                + course()
                + (path.isEmpty() ? "" : "/" + UriPaths.encode(path))
                + id.map(name -> "?id=" + UriPaths.encode(name)).orElse("")
                + (fragment.isEmpty() ? "" : "#" + UriPaths.encode(fragment));
    }
}
