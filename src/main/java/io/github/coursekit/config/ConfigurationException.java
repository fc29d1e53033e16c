package io.github.coursekit.config;

import java.util.List;

/** Something in {@code course.yaml}, or about it, is wrong: nothing can be checked until it is mended. */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Collects what is wrong.
     *
     * @param problems one line each, with file, line and column
     */
    public ConfigurationException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong, one line each, with file, line and column; what it quotes may hold line breaks} */
    public List<String> problems() {
        return problems;
    }
}
