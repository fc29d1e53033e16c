package io.github.coursekit.report.html;

import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The wire to a browser: numbered calls, their answers, and the events in between. */
final class DevTools implements WebSocket.Listener {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE_SECONDS = 120;

    private final StringBuilder message = new StringBuilder();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new HashMap<>();
    private final List<JsonNode> events = new ArrayList<>();
    private WebSocket socket;
    private int calls;

    void use(WebSocket opened) {
        socket = opened;
    }

    /** Calls a method and waits for its result; parameters are names and values by turns, and an empty session is the browser itself. */
    JsonNode call(String session, String method, Object... parameters) {
        ObjectNode call = JSON.createObjectNode();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        synchronized (this) {
            calls++;
            call.put("id", calls);
            answers.put(calls, answer);
        }
        call.put("method", method);
        if (!session.isEmpty()) {
            call.put("sessionId", session);
        }
        ObjectNode given = call.putObject("params");
        for (int i = 0; i < parameters.length; i += 2) {
            given.set(parameters[i].toString(), JSON.valueToTree(parameters[i + 1]));
        }
        socket.sendText(call.toString(), true);
        JsonNode result = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (result.has("error")) {
            throw new IllegalStateException(method + ": " + result.get("error"));
        }
        return result.path("result");
    }

    /** The events of a session so far, by method; more may come. */
    synchronized List<JsonNode> events(String session, String method) {
        return events.stream()
                .filter(event -> event.path("sessionId").asString().equals(session))
                .filter(event -> event.path("method").asString().equals(method))
                .map(event -> event.path("params"))
                .toList();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            receive(JSON.readTree(message.toString()));
            message.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private synchronized void receive(JsonNode received) {
        if (received.has("id")) {
            answers.remove(received.get("id").asInt()).complete(received);
        } else {
            events.add(received);
        }
    }
}
