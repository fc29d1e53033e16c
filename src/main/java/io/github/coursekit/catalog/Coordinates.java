package io.github.coursekit.catalog;

/**
 * What a course is called in a Maven repository.
 *
 * @param groupId the group
 * @param artifactId the artifact
 * @param version the version
 */
public record Coordinates(String groupId, String artifactId, String version) {

    /** {@return the path below which whoever serves several courses serves this one, without a slash at its end, so that no two are served in one place} */
    public String basePath() {
        return "/courses/" + groupId + "/" + artifactId;
    }

    /** {@return where this course's catalog stands in its jar, a place that no other course has} */
    public String catalogPath() {
        return folder() + "catalog.json";
    }

    /** {@return the folder of this course's sources in its jar, with a slash at its end} */
    public String contentFolder() {
        return folder() + "content/";
    }

    private String folder() {
        return "META-INF/course/" + groupId + "/" + artifactId + "/";
    }
}
