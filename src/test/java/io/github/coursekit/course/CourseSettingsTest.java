package io.github.coursekit.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.site.Languages;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseSettingsTest {

    private static final Set<String> WORDS = Set.of("salt", "pan", "oven", "heat", "rack", "gas", "door", "ice");

    /** The key of the cache is made of the text of the settings: a set's own order differs from run to run. */
    @Test
    void theTextOfSettingsIsTheSameInEachRun() {
        String sorted = "[door, gas, heat, ice, oven, pan, rack, salt]";

        assertThat(new OwnSchema("page", "page.json", "{}", WORDS))
                .hasToString("OwnSchema[selector=page, name=page.json, json={}, keys=" + sorted + "]");
        assertThat(new Languages("en", WORDS, true, false))
                .hasToString("Languages[main=en, codes=" + sorted + ", declared=true, mainInUrls=false]");
    }
}
