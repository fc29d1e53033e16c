package org.example.reader;

import com.google.gson.*;
import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.jar.*;
import java.util.stream.Stream;

public final class Courses {

    /** The catalogs of all courses that a class loader sees, in jars, uber jars, jars within jars and folders. */
    public static List<JsonObject> of(ClassLoader loader) throws IOException, URISyntaxException {
        Set<String> names = new TreeSet<>();
        for (URL marker : Collections.list(loader.getResources("META-INF/course/index"))) {
            if (marker.openConnection() instanceof JarURLConnection connection) {
                connection.setUseCaches(false); // or the jar stays open, and its list old when it is replaced
                try (JarFile jar = connection.getJarFile()) {
                    jar.stream().map(JarEntry::getName).forEach(names::add);
                }
            } else {
                Path root = Path.of(marker.toURI().resolve("../.."));
                try (Stream<Path> files = Files.walk(root.resolve("META-INF/course"), 3)) {
                    files.forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
                }
            }
        }
        List<JsonObject> catalogs = new ArrayList<>();
        for (String name : names) {
            if (name.matches("META-INF/course/[^/]+/[^/]+/catalog\\.json")) {
                try (Reader reader = new InputStreamReader(loader.getResourceAsStream(name), StandardCharsets.UTF_8)) {
                    catalogs.add(JsonParser.parseReader(reader).getAsJsonObject());
                }
            }
        }
        return catalogs;
    }
}
