package io.github.coursekit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.Position;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.List;
import java.util.stream.IntStream;

/** What holds of every place in a file, whatever its text is. */
public final class Places {

    private final SourceFile file;

    public Places(SourceFile file) {
        this.file = file;
    }

    /** The range lies in the text, and both its ends are positions that lead back to it. */
    public void check(TextRange range) {
        assertThat(range.end()).isLessThanOrEqualTo(file.text().length());
        checkPosition(range.start());
        checkPosition(range.end());
    }

    private void checkPosition(int offset) {
        Position position = file.lines().position(offset);
        int back = file.lines().start(position.line()) + position.column() - 1;
        // A byte order mark belongs to no column.
        assertThat(back).isEqualTo(Math.max(offset, file.byteOrderMarkLength()));
    }

    /** The ranges are places, and none starts before the one in front of it. */
    public void checkSorted(List<TextRange> ranges) {
        ranges.forEach(this::check);
        assertThat(IntStream.range(1, ranges.size())
                        .filter(i -> ranges.get(i).start() < ranges.get(i - 1).start()))
                .isEmpty();
    }
}
