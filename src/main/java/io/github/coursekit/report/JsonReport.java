package io.github.coursekit.report;

import io.github.coursekit.json.JsonText;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SuppressedViolation;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import io.github.coursekit.text.Position;
import io.github.coursekit.text.TextEdit;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The result as JSON of our own, described by the resource {@code io/github/coursekit/violations.schema.json}. */
public final class JsonReport {

    private static final int SCHEMA_VERSION = 1;

    private final LintResult result;
    private final LintResult.Places places;
    private final ReportPaths paths;
    private final Fingerprints fingerprints;

    private JsonReport(ReportInput input) {
        this.result = input.result();
        this.places = result.places();
        this.paths = input.paths();
        this.fingerprints = new Fingerprints(input);
    }

    /**
     * Writes the report; see {@link Report#write}.
     *
     * @param input the result
     * @param out takes it
     * @throws IOException when {@code out} does
     */
    public static void write(ReportInput input, Writer out) throws IOException {
        JsonText.write(new JsonReport(input).root(), out);
    }

    private ObjectNode root() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schemaVersion", SCHEMA_VERSION);
        ObjectNode summary = root.putObject("summary");
        summary.put("lessons", result.course().lessons().size());
        summary.put("unreadableLessons", result.course().unreadableLessons());
        summary.put("errors", result.count(Severity.ERROR));
        summary.put("warnings", result.count(Severity.WARNING));
        summary.put("infos", result.count(Severity.INFO));
        summary.put("baselined", result.count(SuppressedViolation.Kind.BASELINE));
        summary.put("suppressed", result.count(SuppressedViolation.Kind.COMMENT));
        summary.put("undecided", result.undecided().size());
        root.set("violations", JsonText.lines(result.violations().stream().map(this::violation)));
        root.set("suppressed", JsonText.lines(result.suppressed().stream().map(this::suppressed)));
        return root;
    }

    private ObjectNode violation(Violation violation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        addViolation(node, violation);
        return node;
    }

    private ObjectNode suppressed(SuppressedViolation suppressed) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("by", word(suppressed.kind()));
        node.put("reason", suppressed.reason());
        addViolation(node, suppressed.violation());
        return node;
    }

    private void addViolation(ObjectNode node, Violation violation) {
        node.put("rule", violation.rule().id());
        node.put("severity", word(violation.severity()));
        addPlace(node, violation.location());
        node.put("message", violation.message());
        node.put("fingerprint", fingerprints.next(violation));
        if (violation.related() != null) {
            ObjectNode related = node.putObject("related");
            addPlace(related, violation.related().location());
            related.put("message", violation.related().message());
        }
        if (violation.fix() != null) {
            addFix(node.putObject("fix"), violation.fix());
        }
    }

    private void addFix(ObjectNode node, Fix fix) {
        node.put("description", fix.description());
        node.put("safe", fix.safe());
        ArrayNode edits = node.putArray("edits");
        for (TextEdit edit : fix.edits()) {
            ObjectNode each = edits.addObject();
            addPlace(each, edit.location());
            each.put("replacement", edit.replacement());
        }
    }

    private void addPlace(ObjectNode node, Location location) {
        node.put("path", paths.of(location));
        addPosition(node.putObject("start"), places.start(location));
        addPosition(node.putObject("end"), places.end(location));
    }

    private static void addPosition(ObjectNode node, Position position) {
        node.put("line", position.line()).put("column", position.column());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
