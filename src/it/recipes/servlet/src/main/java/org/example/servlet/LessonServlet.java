package org.example.servlet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.example.reader.Courses;

/** Serves the Markdown of lessons, but for assessments, whose sources tell the answers. */
public final class LessonServlet extends HttpServlet {

    private final Map<String, String> sources = new HashMap<>();

    @Override
    public void init() throws ServletException {
        try {
            for (JsonObject course : Courses.of(getClass().getClassLoader())) {
                add(course, course.getAsJsonObject("root"));
            }
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void add(JsonObject course, JsonObject node) {
        if (node.get("kind").getAsString().equals("section")) {
            if (node.has("page")) {
                add(course, node.getAsJsonObject("page"));
            }
            for (JsonElement child : node.getAsJsonArray("children")) {
                add(course, child.getAsJsonObject());
            }
        } else if (!node.get("draft").getAsBoolean() && !node.has("assessment")) {
            sources.put(
                    course.get("basePath").getAsString() + URI.create(node.get("url").getAsString()).getPath(),
                    course.get("contentFolder").getAsString() + node.get("path").getAsString());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String source = sources.get(request.getServletPath() + request.getPathInfo());
        if (source == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream lesson = getClass().getClassLoader().getResourceAsStream(source)) {
            String text = new String(lesson.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^[\\s\\uFEFF]+", "");
            if (text.startsWith("{")) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("text/markdown;charset=UTF-8");
            response.getWriter().write(text.replaceFirst("(?s)^(---|\\+\\+\\+)\\s*?\\R(?:.*?\\R)??\\1\\s*", ""));
        }
    }
}
