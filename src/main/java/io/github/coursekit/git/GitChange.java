package io.github.coursekit.git;

import java.util.Optional;

/**
 * A file that differs from a commit.
 *
 * @param path its path relative to the root of the repository, with {@code /}; that of a submodule stands for all of it, and so does one that ends in
 *     {@code /}, of a repository in the repository that is no submodule
 * @param before the id of what it held in that commit; empty when it was not there, or was no file
 * @param edited whether it was there, is there, and what it holds now is not in the repository's history or index
 */
public record GitChange(String path, Optional<String> before, boolean edited) {

    /** A file that was not there, or something that is no file. */
    GitChange(String path) {
        this(path, Optional.empty(), false);
    }
}
