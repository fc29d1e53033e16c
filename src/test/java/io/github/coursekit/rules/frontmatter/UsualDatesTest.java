package io.github.coursekit.rules.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsualDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-1-5 | 2024-01-05",
                "2024/01/31 | 2024-01-31",
                "2024–01–31 | 2024-01-31",
                "31/01/2024 | 2024-01-31",
                "1/31/2024 | 2024-01-31",
                "03.03.2024 | 2024-03-03",
                "January 31, 2024 | 2024-01-31",
                "31. Jan 2024 | 2024-01-31",
                "Sept. 3rd, 2024 | 2024-09-03",
                "2024-01-31 12:00 | 2024-01-31 12:00:00",
                "2024-01-31t12:00z | 2024-01-31T12:00:00Z",
                "2021-5-01T09:00:00-00:00 | 2021-05-01T09:00:00-00:00",
            })
    void aDateThatCanBeOneDayOnlyIsRead(String written, String date) {
        assertThat(UsualDates.read(written)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2024",
                "3.4.2024",
                "2024-02-31",
                "2024-03-03T25:00:00Z",
                "2024-03-03T10:00+25:00",
                "2024/31/01",
                "2018-10-087T08:30:11-07:00",
                "31 Januar 24",
                "31 Vendémiaire 2024",
                "May 2024",
                "2024-01/31",
                "1st week of May 2024",
                "tomorrow",
            })
    void aGuessIsNone(String written) {
        assertThat(UsualDates.read(written)).isEmpty();
    }
}
