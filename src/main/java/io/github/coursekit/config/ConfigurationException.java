package io.github.coursekit.config;

import java.util.ArrayList;
import java.util.List;

/** Something in {@code course.yaml}, or about it, is wrong: nothing can be checked until it is mended. */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Nobody reads more at once, and a file of a megabyte can hold a hundred thousand slips. */
    private static final int MOST_TOLD = 100;

    private final transient List<String> problems;

    /**
     * Collects what is wrong.
     *
     * @param problems one line each, with file, line and column; of very many the first are told, and how many more there are
     */
    public ConfigurationException(List<String> problems) {
        super(String.join(System.lineSeparator(), told(problems)));
        this.problems = told(problems);
    }

    private static List<String> told(List<String> problems) {
        if (problems.size() <= MOST_TOLD) {
            return List.copyOf(problems);
        }
        List<String> told = new ArrayList<>(problems.subList(0, MOST_TOLD));
        told.add("and " + (problems.size() - MOST_TOLD) + " more");
        return List.copyOf(told);
    }

    /** {@return what is wrong, one line each, with file, line and column; what it quotes may hold line breaks} */
    public List<String> problems() {
        return problems;
    }
}
