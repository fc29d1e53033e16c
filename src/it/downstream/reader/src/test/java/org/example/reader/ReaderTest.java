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
    void findsTheCourseAndReadsItsCatalogAndALesson() throws Exception {
        ClassLoader loader = getClass().getClassLoader();
        List<URL> containers = Collections.list(loader.getResources("META-INF/course/index"));
        assertEquals(1, containers.size());
        assertEquals("jar", containers.get(0).getProtocol());
        assertTrue(read("META-INF/course/org.example.kitchen/sauces/catalog.json").contains("\"title\" : \"Gravy\""));
        assertTrue(read("META-INF/course/org.example.kitchen/sauces/content/gravy.md").contains("title: Gravy"));
    }

    private static String read(String path) throws Exception {
        try (InputStream in = ReaderTest.class.getClassLoader().getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
