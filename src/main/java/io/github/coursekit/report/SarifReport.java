package io.github.coursekit.report;

import io.github.coursekit.json.JsonText;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.SuppressedViolation;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.TextEdit;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result as <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>. Paths are relative; nothing in it
 * depends on when and where it was made.
 */
public final class SarifReport {

    private final LintResult result;
    private final SarifPlaces places;
    private final Fingerprints fingerprints;
    private final Origin origin;
    private final SarifLimit limit;
    private final Map<String, Integer> ruleIndexes = new HashMap<>();

    private SarifReport(ReportInput input, SarifLimit limit) {
        this.result = input.result();
        this.limit = limit;
        this.places = new SarifPlaces(result.places(), input.paths());
        this.fingerprints = new Fingerprints(input);
        this.origin = input.origin();
    }

    /**
     * Writes the report; see {@link Report#write}.
     *
     * @param input the result
     * @param out takes it
     * @throws IOException when {@code out} does
     */
    public static void write(ReportInput input, Writer out) throws IOException {
        write(input, SarifLimit.of(input.result()), out);
    }

    static void write(ReportInput input, SarifLimit limit, Writer out) throws IOException {
        JsonText.write(new SarifReport(input, limit).log(), out);
    }

    private ObjectNode log() {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "course-maven-plugin");
        driver.put("version", origin.version());
        driver.put("informationUri", "https://github.com/coursekit/course-maven-plugin");
        ArrayNode rules = driver.putArray("rules");
        for (RulePage page : reported()) {
            ruleIndexes.put(page.rule().id(), rules.size());
            SarifRule.describe(rules.addObject(), page);
        }
        // What ends with a slash is a category: reports of different ones stand beside each other, newer ones of the
        // same replace older ones.
        run.putObject("automationDetails")
                .put("id", "course/" + (origin.module().isEmpty() ? "" : origin.module() + "/"));
        limit.leftOut().ifPresent(text -> addRemark(run, text));
        run.put("columnKind", "utf16CodeUnits");
        Stream<ObjectNode> violations = limit.violations(result.violations()).map(this::result);
        Stream<ObjectNode> suppressed = limit.suppressed(result.suppressed()).map(this::suppressed);
        run.set("results", JsonText.lines(Stream.concat(violations, suppressed)));
        return log;
    }

    /** The rules that something is told of: the pages of all others would be most of a small course's report. */
    private List<RulePage> reported() {
        Stream<Violation> suppressed = result.suppressed().stream().map(SuppressedViolation::violation);
        Set<String> ids = Stream.concat(result.violations().stream(), suppressed)
                .map(violation -> violation.rule().id())
                .collect(Collectors.toSet());
        return result.rules().stream()
                .filter(page -> ids.contains(page.rule().id()))
                .toList();
    }

    private static void addRemark(ObjectNode run, String text) {
        ObjectNode invocation = run.putArray("invocations").addObject().put("executionSuccessful", true);
        ObjectNode remark = invocation.putArray("toolExecutionNotifications").addObject();
        remark.put("level", "warning").putObject("message").put("text", text);
    }

    private ObjectNode result(Violation violation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("ruleId", violation.rule().id());
        node.put("ruleIndex", ruleIndexes.get(violation.rule().id()));
        node.put("level", SarifRule.level(violation.severity()));
        node.putObject("message").put("text", violation.message());
        places.addLocation(node.putArray("locations").addObject(), violation.location());
        node.putObject("partialFingerprints").put("courseViolation/v1", fingerprints.next(violation));
        RelatedLocation related = violation.related();
        if (related != null) {
            ObjectNode second = node.putArray("relatedLocations").addObject();
            places.addLocation(second, related.location());
            second.putObject("message").put("text", related.message());
        }
        if (violation.fix() != null) {
            addFix(node.putArray("fixes").addObject(), violation.fix());
        }
        return node;
    }

    private ObjectNode suppressed(SuppressedViolation suppressed) {
        ObjectNode node = result(suppressed.violation());
        boolean comment = suppressed.kind() == SuppressedViolation.Kind.COMMENT;
        node.putArray("suppressions")
                .addObject()
                .put("kind", comment ? "inSource" : "external")
                .put("status", "accepted")
                .put("justification", suppressed.reason());
        return node;
    }

    private void addFix(ObjectNode node, Fix fix) {
        node.putObject("description").put("text", fix.description());
        node.putObject("properties").put("safe", fix.safe());
        ArrayNode changes = node.putArray("artifactChanges");
        Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();
        for (TextEdit edit : fix.edits()) {
            byFile.computeIfAbsent(places.uri(edit.location()), key -> new ArrayList<>())
                    .add(edit);
        }
        byFile.forEach((uri, edits) -> {
            ObjectNode change = changes.addObject();
            change.putObject("artifactLocation").put("uri", uri);
            ArrayNode replacements = change.putArray("replacements");
            for (TextEdit edit : edits) {
                ObjectNode replacement = replacements.addObject();
                places.addRegion(replacement.putObject("deletedRegion"), edit.location());
                replacement.putObject("insertedContent").put("text", edit.replacement());
            }
        });
    }
}
