package io.github.coursekit.schema;

import java.util.List;

/** The lesson types that sites know. Others are allowed, and judged by the common schema. */
public final class LessonTypes {

    /** The types, sorted. */
    public static final List<String> ALL =
            List.of("certification", "challenge", "course", "lab", "learning-path", "module", "page", "test");

    private LessonTypes() {}
}
