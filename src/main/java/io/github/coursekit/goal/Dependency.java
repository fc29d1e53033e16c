package io.github.coursekit.goal;

import io.github.coursekit.catalog.Catalogs;
import io.github.coursekit.catalog.Coordinates;

/** Something that a project depends on, and that may hold courses. It is fetched and looked into when somebody asks. */
public interface Dependency {

    /** {@return what it is called} */
    Coordinates coordinates();

    /**
     * {@return the catalogs of the courses in it, and what cannot be read; neither when it holds none}
     *
     * @throws GoalException when it cannot be had
     */
    Catalogs catalogs() throws GoalException;
}
