package io.github.coursekit.maven;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a CI server tells by environment variables.
 *
 * @param isGitHub whether it is GitHub, which reads annotations from standard output
 * @param repository the root of the repository's checkout; null when it is not told
 */
record CiServer(boolean isGitHub, @Nullable Path repository) {

    static CiServer of(Map<String, String> environment) {
        @Nullable
        Path repository = Stream.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .map(Path::of)
                .findFirst()
                .orElse(null);
        return new CiServer("true".equals(environment.get("GITHUB_ACTIONS")), repository);
    }
}
