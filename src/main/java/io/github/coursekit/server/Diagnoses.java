package io.github.coursekit.server;

import io.github.coursekit.config.ConfigurationProblem;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.RelatedLocation;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Violations, and what is wrong with the configuration, in the protocol's form. */
final class Diagnoses {

    private static final String SOURCE = "course";

    private final LintResult.Places places;
    private final UnaryOperator<String> uris;
    private final Map<String, String> addresses = new HashMap<>();

    /** {@code uris} gives the address of the file at a path of the course. */
    Diagnoses(LintResult result, UnaryOperator<String> uris) {
        this.places = result.places();
        this.uris = uris;
        for (RulePage page : result.rules()) {
            page.address().ifPresent(address -> addresses.put(page.rule().id(), address));
        }
    }

    Diagnostic of(Violation violation) {
        Diagnostic diagnostic = new Diagnostic(
                range(violation.location()),
                violation.message(),
                severity(violation.severity()),
                SOURCE,
                violation.rule().id());
        String address = addresses.get(violation.rule().id());
        if (address != null) {
            diagnostic.setCodeDescription(new DiagnosticCodeDescription(address));
        }
        RelatedLocation related = violation.related();
        if (related != null) {
            String uri = uris.apply(related.location().path());
            diagnostic.setRelatedInformation(List.of(new DiagnosticRelatedInformation(
                    new org.eclipse.lsp4j.Location(uri, range(related.location())), related.message())));
        }
        return diagnostic;
    }

    private Range range(Location location) {
        return new Range(Places.of(places.start(location)), Places.of(places.end(location)));
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }

    static Diagnostic of(ConfigurationProblem problem) {
        Range range = new Range(Places.of(problem.start()), Places.of(problem.end()));
        return new Diagnostic(range, problem.text(), DiagnosticSeverity.Error, SOURCE);
    }

    /** What is wrong at no place that is known. */
    static Diagnostic of(String problem) {
        Position start = new Position(0, 0);
        return new Diagnostic(new Range(start, start), problem, DiagnosticSeverity.Error, SOURCE);
    }
}
