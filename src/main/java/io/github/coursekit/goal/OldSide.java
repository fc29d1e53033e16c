package io.github.coursekit.goal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a course is compared with. */
public sealed interface OldSide {

    /**
     * A version that was packed.
     *
     * @param file its jar
     */
    record Released(Path file) implements OldSide {}

    /**
     * A folder with a project, or with content.
     *
     * @param directory the folder, absolute
     * @param contentDirectory the content folder in it; null for the default
     */
    record Folder(Path directory, @Nullable Path contentDirectory) implements OldSide {}

    /**
     * A revision of the Git repository that the project lies in. The work tree is not touched.
     *
     * @param revision the revision, such as {@code v1.2.3}
     * @param contentDirectory the content folder in the project of that revision; null for the one that the project has now
     */
    record Revision(String revision, @Nullable Path contentDirectory) implements OldSide {}
}
