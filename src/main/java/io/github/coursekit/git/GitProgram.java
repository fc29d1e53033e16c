package io.github.coursekit.git;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The {@code git} command of this machine, and the environment variables that it is handed.
 *
 * @param file the program, absolute
 * @param environment all variables that it sees
 * @param longest how long it may run
 */
record GitProgram(Path file, Map<String, String> environment, Duration longest) {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Where Git reads no configuration from: it knows this name on every system. */
    private static final String NOTHING = "/dev/null";

    /** Copies the map. */
    GitProgram {
        environment = Map.copyOf(environment);
    }

    /**
     * The program that the search path of an environment names. A relative entry of the path is passed over, and so is the folder that Maven was called in,
     * which Windows looks into first: both may be content.
     */
    static GitProgram find(Map<String, String> environment) throws GitException {
        String name = File.separatorChar == '\\' ? "git.exe" : "git";
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (variable.getKey().equalsIgnoreCase("PATH")) {
                for (String folder : variable.getValue().split(Pattern.quote(File.pathSeparator), -1)) {
                    if (isProgram(folder, name)) {
                        return new GitProgram(Path.of(folder, name), environment, LONGEST);
                    }
                }
            }
        }
        throw new GitException("no folder of the PATH has the git command");
    }

    private static boolean isProgram(String folder, String name) {
        try {
            Path file = Path.of(folder, name);
            return file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file);
        } catch (InvalidPathException e) {
            return false; // not a folder of this system
        }
    }

    /** The program as the user has it, but for variables that lead it to another repository or make it tell what it does. */
    GitProgram asUser(Path root) {
        Map<String, String> variables = without("GIT_");
        environment.forEach((name, value) -> {
            if (startsWith(name, "GIT_CONFIG")) {
                variables.put(name, value);
            }
        });
        if (root.getParent() != null) {
            variables.put("GIT_CEILING_DIRECTORIES", root.getParent().toString());
        }
        return new GitProgram(file, variables, longest);
    }

    /** The program without anything that the user configured, and with some settings instead. */
    GitProgram isolated(List<GitSetting> settings) {
        Map<String, String> variables = without("GIT_");
        variables.put("GIT_CONFIG_NOSYSTEM", "1");
        variables.put("GIT_CONFIG_GLOBAL", NOTHING);
        variables.put("GIT_CONFIG_COUNT", String.valueOf(settings.size()));
        for (int i = 0; i < settings.size(); i++) {
            variables.put("GIT_CONFIG_KEY_" + i, settings.get(i).key());
            variables.put("GIT_CONFIG_VALUE_" + i, settings.get(i).value());
        }
        // Nothing is fetched or asked for, and written only what Git cannot be kept from.
        variables.put("GIT_OPTIONAL_LOCKS", "0");
        variables.put("GIT_NO_LAZY_FETCH", "1");
        variables.put("GIT_ALLOW_PROTOCOL", "none");
        variables.put("GIT_TERMINAL_PROMPT", "0");
        return new GitProgram(file, variables, longest);
    }

    private Map<String, String> without(String prefix) {
        Map<String, String> variables = new TreeMap<>(environment);
        variables.keySet().removeIf(name -> startsWith(name, prefix));
        return variables;
    }

    /** Names of variables have no letter case on Windows. */
    private static boolean startsWith(String name, String prefix) {
        return name.toUpperCase(Locale.ROOT).startsWith(prefix);
    }
}
