package io.github.coursekit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableRowTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| a | b |; 2",
                "a | b; 2",
                "a | b |; 2",
                "  |a|b|  ; 2",
                "a; 1",
                "|; 1",
                "''; 1",
                "| a | |; 2",
                "| `a | b` |; 2",
                "| a \\| b |; 1",
                "| a \\|; 1",
            })
    void cellsArePartedByBarsThatAreNotEscaped(String line, int cells) {
        assertThat(TableRow.cellsIn(line)).isEqualTo(cells);
    }

    @Test
    void rowsOfAPageAreThoseBelowHeads() {
        String text =
                "> | a | b |\n> |---|---|\n> | c | d | e | f |\n> | g\n\n| {{< x \"|\" >}} |\n|---|\n| {{< x \"|\" >}} |\n";

        List<TableRow> rows =
                MarkdownDocument.parse(SourceFile.of("a.md", text), 0).tableRows();

        assertThat(rows)
                .extracting(row -> slice(text, row.range()))
                .containsExactly("| c | d | e | f |", "| g", "| {{< x \"|\" >}} |");
        assertThat(rows).extracting(TableRow::columns).containsExactly(2, 2, 1);
        assertThat(rows).extracting(TableRow::cells).containsExactly(4, 1, 1);
        assertThat(rows).extracting(row -> slice(text, row.surplus()).strip()).containsExactly("e | f", "", "");
    }

    private static String slice(String text, TextRange range) {
        return text.substring(range.start(), range.end());
    }
}
