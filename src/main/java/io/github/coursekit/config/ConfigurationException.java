package io.github.coursekit.config;

import java.util.ArrayList;
import java.util.List;

/** Something in {@code course.yaml}, or about it, is wrong: nothing can be checked until it is mended. */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Nobody reads more at once, and a file of a megabyte can hold a hundred thousand slips. */
    private static final int MOST_TOLD = 100;

    private final transient List<ConfigurationProblem> placed;
    private final transient List<String> problems;

    /**
     * Collects what is wrong.
     *
     * @param problems what is wrong; of very many the first are told, and how many more there are
     */
    public ConfigurationException(List<ConfigurationProblem> problems) {
        this(problems.subList(0, Math.min(problems.size(), MOST_TOLD)), problems.size());
    }

    private ConfigurationException(List<ConfigurationProblem> placed, int all) {
        super(String.join(System.lineSeparator(), told(placed, all)));
        this.placed = List.copyOf(placed);
        this.problems = told(placed, all);
    }

    private static List<String> told(List<ConfigurationProblem> placed, int all) {
        List<String> told = new ArrayList<>();
        placed.forEach(problem -> told.add(problem.toString()));
        if (all > placed.size()) {
            told.add("and " + (all - placed.size()) + " more");
        }
        return List.copyOf(told);
    }

    /** {@return the first hundred problems with their places} */
    public List<ConfigurationProblem> placed() {
        return placed;
    }

    /** {@return what is wrong, one line each, with file, line and column; what it quotes may hold line breaks} */
    public List<String> problems() {
        return problems;
    }
}
