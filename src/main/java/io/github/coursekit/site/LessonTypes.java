package io.github.coursekit.site;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lesson types that sites know, each with a schema of its name. Others are allowed, and are like a page. */
public final class LessonTypes {

    /** The type that holds questions. */
    public static final String ASSESSMENT = "test";

    /** What a platform lists by itself: these need an id, and have no place among siblings. */
    private static final Set<String> ROOTS = Set.of("certification", "challenge", "learning-path");

    /** The types, sorted. */
    public static final List<String> ALL =
            List.of("certification", "challenge", "course", "lab", "learning-path", "module", "page", ASSESSMENT);

    private LessonTypes() {}

    /**
     * {@return whether a platform lists lessons of a type by themselves}
     *
     * @param type the type; null for none
     */
    public static boolean isRoot(@Nullable String type) {
        return type != null && ROOTS.contains(type);
    }
}
