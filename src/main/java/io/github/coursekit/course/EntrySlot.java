package io.github.coursekit.course;

import io.github.coursekit.text.Location;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextRange;

/**
 * A place in front matter where an entry can be added, below a title or above all others, indented and ended as the lines beside it are.
 *
 * @param offset where, in UTF-16 offsets into the file
 * @param before what must stand before the entry, such as a line break with indentation
 * @param after what must stand behind it
 */
public record EntrySlot(int offset, String before, String after) {

    /**
     * {@return the edit that adds an entry}
     *
     * @param path the path of the file
     * @param entry key and value as the notation writes them: see {@link io.github.coursekit.data.Notation#entry}
     */
    public TextEdit edit(String path, String entry) {
        return new TextEdit(new Location(path, new TextRange(offset, offset)), before + entry + after);
    }
}
