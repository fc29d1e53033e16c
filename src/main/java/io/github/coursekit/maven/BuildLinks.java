package io.github.coursekit.maven;

import io.github.coursekit.goal.RememberedLinks;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;

/** What a build remembers of links to other sites: modules and executions that have a file in common are one run to it. */
final class BuildLinks {

    private BuildLinks() {}

    @SuppressWarnings("unchecked") // the map that is made here
    static RememberedLinks remembered(MavenSession session, Path file) {
        String name = "external-links:" + file.toAbsolutePath().normalize();
        Object build = new BuildMemory(session).get(name, ConcurrentHashMap<String, String>::new);
        return new RememberedLinks(file, (Map<String, String>) build);
    }
}
