package org.example.reader;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

public final class Main {

    private static final ClassLoader LOADER = Main.class.getClassLoader();

    public static void main(String[] args) throws Exception {
        for (JsonObject course : Courses.of(LOADER)) {
            System.out.println(course.get("artifactId").getAsString());
            print(course.get("contentFolder").getAsString(), course.getAsJsonObject("root"));
        }
    }

    /** Prints lessons: paths and Markdown, front matter included. Sources of assessments tell the answers. */
    private static void print(String contentFolder, JsonObject node) throws IOException {
        if (node.get("kind").getAsString().equals("section")) {
            if (node.has("page")) {
                print(contentFolder, node.getAsJsonObject("page"));
            }
            for (JsonElement child : node.getAsJsonArray("children")) {
                print(contentFolder, child.getAsJsonObject());
            }
        } else if (!node.has("assessment")) {
            System.out.println(node.get("path").getAsString());
            try (InputStream lesson =
                    LOADER.getResourceAsStream(contentFolder + node.get("path").getAsString())) {
                System.out.println(new String(lesson.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
