package io.github.coursekit.catalog;

import java.nio.charset.StandardCharsets;

/**
 * The file by which courses are found on a class path: {@code ClassLoader.getResources(CourseMarker.PATH)} gives one address for each container (jar, folder, nested jar) that
 * holds courses. It has the same bytes in every course and in every version, so that whatever puts several courses into one jar may keep any of them.
 */
public final class CourseMarker {

    /** Where it stands in a container. */
    public static final String PATH = "META-INF/course/index";

    private static final String TEXT =
            "Courses: see META-INF/course/<groupId>/<artifactId>/catalog.json in this jar.\n";

    private CourseMarker() {}

    /** {@return its bytes} */
    public static byte[] bytes() {
        return TEXT.getBytes(StandardCharsets.US_ASCII);
    }
}
