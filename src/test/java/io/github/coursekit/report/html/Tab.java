package io.github.coursekit.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** A tab of a browser: what a person does with a page, and what the page does in secret. */
public final class Tab {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final DevTools tools;
    private final String session;

    Tab(DevTools tools, String session) {
        this.tools = tools;
        this.session = session;
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            call(domain + ".enable");
        }
    }

    public Tab size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                "width",
                width,
                "height",
                height,
                "deviceScaleFactor",
                1,
                "mobile",
                false);
        return this;
    }

    /** The colours that the person prefers: {@code light} or {@code dark}. */
    public Tab colours(String scheme) {
        call(
                "Emulation.setEmulatedMedia",
                "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", scheme)));
        return this;
    }

    public Tab withoutScripts() {
        call("Emulation.setScriptExecutionDisabled", "value", true);
        return this;
    }

    /** Opens a page and waits until it is complete. */
    public Tab open(URI page) throws InterruptedException {
        int before = tools.events(session, "Page.loadEventFired").size();
        call("Page.navigate", "url", page.toString());
        await(() -> tools.events(session, "Page.loadEventFired").size() > before, "the page does not load: " + page);
        return this;
    }

    /** Waits until an expression has a value, such as after a pause in typing. */
    public void await(String script, String expected) throws InterruptedException {
        await(() -> evaluate(script).asString().equals(expected), script + " does not become " + expected);
    }

    private static void await(BooleanSupplier condition, String otherwise) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(otherwise);
            }
            Thread.sleep(10);
        }
    }

    /** The value of an expression, or of the promise that it is. */
    public JsonNode evaluate(String script) {
        JsonNode answer = call("Runtime.evaluate", "expression", script, "returnByValue", true, "awaitPromise", true);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(script + ": " + answer.get("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    /** What keeps people out of the page, with all that can be opened open, by axe-core: its weight, what it is, and where. */
    public List<String> barriers() throws IOException {
        evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        try (InputStream axe = Tab.class.getResourceAsStream("/axe.min.js")) {
            evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return evaluate("axe.run().then(result => result.violations"
                        + ".map(v => v.impact + ' ' + v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' ')))")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    public void type(String text) {
        call("Input.insertText", "text", text);
    }

    /** Presses and releases a key by its <a href="https://www.w3.org/TR/uievents-key/">name</a>. */
    public void press(String key, int code, String text) {
        call("Input.dispatchKeyEvent", "type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "text", text);
        call("Input.dispatchKeyEvent", "type", "keyUp", "key", key, "windowsVirtualKeyCode", code);
    }

    /** The addresses that were asked for, in order. */
    public List<String> requests() {
        return tools.events(session, "Network.requestWillBeSent").stream()
                .map(event -> event.at("/request/url").asString())
                .toList();
    }

    /** What the browser complained of: errors of scripts, of the console and of policies. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        tools.events(session, "Runtime.exceptionThrown")
                .forEach(event -> complaints.add(event.path("exceptionDetails").toString()));
        tools.events(session, "Runtime.consoleAPICalled").forEach(event -> complaints.add(event.toString()));
        tools.events(session, "Log.entryAdded")
                .forEach(event -> complaints.add(event.path("entry").toString()));
        return complaints;
    }

    public JsonNode call(String method, Object... parameters) {
        return tools.call(session, method, parameters);
    }
}
