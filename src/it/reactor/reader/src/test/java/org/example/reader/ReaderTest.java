package org.example.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderTest {

    @Test
    void findsEveryCourseAndReadsItsCatalogAndALesson() throws Exception {
        ClassLoader loader = getClass().getClassLoader();
        List<URL> containers = Collections.list(loader.getResources("META-INF/course/index"));
        assertEquals(2, containers.size());
        assertTrue(read("META-INF/course/org.example.kitchen/starters/catalog.json").contains("\"title\" : \"Soup\""));
        assertTrue(read("META-INF/course/org.example.kitchen/starters/content/soup.md").contains("title: Soup"));
        assertTrue(read("META-INF/course/org.example.kitchen/desserts/content/cake.md").contains("title: Cake"));
    }

    private static String read(String path) throws Exception {
        try (InputStream in = ReaderTest.class.getClassLoader().getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
