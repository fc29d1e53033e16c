package io.github.coursekit.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of what a file is written to before it is whole: {@code .<name>.<process>.<uuid>.part}. */
final class PartName {

    /**
     * This process, told from others that had its number, as each first process of a container has. What it writes itself is never opened a second time: closing a
     * file gives up all locks that the process has on it.
     */
    private static final String PROCESS = process();

    private static final Pattern NAME =
            Pattern.compile("\\.(?<file>.+)\\.(?<process>[0-9]+-[0-9]+)\\.[0-9a-f-]{36}\\.part");

    private PartName() {}

    private static String process() {
        ProcessHandle process = ProcessHandle.current();
        long start = process.info()
                .startInstant()
                .map(instant -> instant.toEpochMilli())
                .orElse(0L);
        return process.pid() + "-" + start;
    }

    /** A new one for a file. */
    static String of(Path file) {
        return "." + PathNames.nameOf(file) + "." + PROCESS + "." + another() + ".part";
    }

    /** Not a name that nobody can guess: what makes those takes long to load. */
    private static UUID another() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** How many bytes it has. */
    static int length(Path file) {
        return of(file).getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whether a path has such a name. */
    static boolean is(Path path) {
        return NAME.matcher(path.getFileName().toString()).matches();
    }

    /** Whether it has one that belongs to a file. */
    static boolean is(Path path, Path file) {
        Matcher name = NAME.matcher(PathNames.nameOf(path));
        return name.matches() && name.group("file").equals(PathNames.nameOf(file));
    }

    /** Whether it has one that another process has given. */
    static boolean isOfAnother(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        return name.matches() && !name.group("process").equals(PROCESS);
    }
}
