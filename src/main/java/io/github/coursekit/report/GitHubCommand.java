package io.github.coursekit.report;

import io.github.coursekit.rule.Severity;

/** An annotation as a <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">workflow command</a> of GitHub. */
final class GitHubCommand {

    private GitHubCommand() {}

    /**
     * The line, with a line feed.
     *
     * @param place the file and the place in it, such as {@code file=intro.md,line=3}; empty for what has none
     */
    static String line(Severity severity, String place, String title, String message) {
        return "::%s %stitle=%s::%s\n"
                .formatted(
                        name(severity),
                        place.isEmpty() ? "" : place + ",",
                        property(title),
                        data(Printable.escape(message)));
    }

    /** The property that names a file, relative to the repository. */
    static String file(String path) {
        return "file=" + property(Printable.escape(path));
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
