package io.github.coursekit.goal;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.Coordinates;
import java.util.List;

/** Something that a project depends on, and that may hold courses. It is fetched and looked into when somebody asks. */
public interface Dependency {

    /** {@return what it is called} */
    Coordinates coordinates();

    /**
     * {@return the catalogs of the courses in it; none when it holds none}
     *
     * @throws GoalException when it cannot be had or read
     */
    List<Catalog> catalogs() throws GoalException;
}
