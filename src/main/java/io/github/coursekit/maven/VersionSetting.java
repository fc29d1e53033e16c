package io.github.coursekit.maven;

import io.github.coursekit.compare.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.maven.project.MavenProject;

/**
 * How the version of a project is set.
 *
 * @param project the project
 */
record VersionSetting(MavenProject project) {

    private static final Pattern REVISION = Pattern.compile("<version>[^<]*\\$\\{revision}[^<]*</version>");

    private static final String SNAPSHOT = "-SNAPSHOT";

    /** What sets another release, or a snapshot of it where the version is one. */
    String command(Version release) {
        String next = release + (project.getVersion().endsWith(SNAPSHOT) ? SNAPSHOT : "");
        return isVersionARevision() ? "mvn -Drevision=" + next + " ..." : "mvn versions:set -DnewVersion=" + next;
    }

    /** Whether the property {@code revision} is the version, or a part of it, as the POM has it: Maven 4 has put in its value before a plugin sees it. */
    private boolean isVersionARevision() {
        try {
            return REVISION.matcher(Files.readString(project.getFile().toPath(), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException e) {
            return false; // in another encoding, perhaps; the other command is as good as any
        }
    }
}
