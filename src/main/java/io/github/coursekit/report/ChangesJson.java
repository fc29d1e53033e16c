package io.github.coursekit.report;

import io.github.coursekit.compare.Change;
import io.github.coursekit.compare.Place;
import io.github.coursekit.json.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What changed between two versions as JSON, described by the resource {@code io/github/coursekit/changes.schema.json}. */
public final class ChangesJson {

    private static final int SCHEMA_VERSION = 1;

    private ChangesJson() {}

    /**
     * {@return the report, with line feeds and one at its end}
     *
     * @param input what changed
     */
    public static String of(ChangesInput input) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.put("before", input.before());
        input.after().ifPresent(version -> root.put("after", version));
        root.put("bump", input.comparison().bump().word());
        input.verdict()
                .ifPresent(verdict -> root.putObject("verdict")
                        .put("required", verdict.required().toString())
                        .put("enough", verdict.isEnough()));
        ArrayNode changes = root.putArray("changes");
        input.comparison().changes().forEach(change -> add(changes.addObject(), change));
        ArrayNode undecided = root.putArray("undecided");
        input.comparison().undecided().forEach(undecided::add);
        ArrayNode stale = root.putArray("stale");
        input.comparison().stale().forEach(stale::add);
        return JsonText.of(root);
    }

    private static void add(ObjectNode node, Change change) {
        node.put("kind", change.kind().id());
        node.put("bump", change.bump().word());
        node.put("why", change.kind().why());
        change.before().ifPresent(place -> add(node.putObject("before"), place));
        change.after().ifPresent(place -> add(node.putObject("after"), place));
        if (!change.detail().isEmpty()) {
            node.put("detail", change.detail());
        }
        change.alias().ifPresent(alias -> node.put("alias", alias));
        change.accepted().ifPresent(reason -> node.put("accepted", reason));
    }

    private static void add(ObjectNode node, Place place) {
        node.put("path", place.path());
        if (!place.url().isEmpty()) {
            node.put("url", place.url());
        }
        if (!place.title().isEmpty()) {
            node.put("title", place.title());
        }
    }
}
