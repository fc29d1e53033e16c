package io.github.coursekit.server;

import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Lines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.jspecify.annotations.Nullable;

/** Tells an editor the diagnostics of all files of its courses: of each file only when they are others than it knows. */
final class Publications {

    private final Documents documents;
    private final Consumer<PublishDiagnosticsParams> client;

    /** What was told of each file of each course, which is known by its configuration file. */
    private final Map<Path, Map<Path, Told>> told = new HashMap<>();

    /**
     * What was told of a file.
     *
     * @param violations its violations
     * @param lines where the lines of its text start; null where nobody knows
     * @param diagnostics what they are to the editor
     */
    private record Told(
            List<Violation> violations, @Nullable Lines lines, List<Diagnostic> diagnostics) {

        static final Told NOTHING = new Told(List.of(), null, List.of());

        /** Whether the diagnostics of some violations must be these: a second place may have moved by what happened to its file. */
        boolean isOf(List<Violation> others, @Nullable Lines otherLines) {
            return Objects.equals(lines, otherLines)
                    && violations.equals(others)
                    && violations.stream().allMatch(violation -> violation.related() == null);
        }
    }

    Publications(Documents documents, Consumer<PublishDiagnosticsParams> client) {
        this.documents = documents;
        this.client = client;
    }

    /** Tells what there is to tell of one file of a course, for the moment. */
    void publish(KeptCourse course, Path file, View glance) {
        Map<Path, Told> now = told.computeIfAbsent(course.configurationFile(), key -> new HashMap<>());
        Diagnoses diagnoses = new Diagnoses(glance.result(), path -> documents.uri(glance.file(path)));
        List<Violation> violations = glance.result().violations();
        Told seen = new Told(
                violations, null, violations.stream().map(diagnoses::of).toList());
        publish(file, now.getOrDefault(file, Told.NOTHING), seen);
        now.put(file, seen);
    }

    /** Tells what there is to tell of a course now. */
    void publish(KeptCourse course) {
        Map<Path, Told> before = told.getOrDefault(course.configurationFile(), Map.of());
        Map<Path, Told> now = new HashMap<>();
        course.view().ifPresent(view -> collect(view, before, now));
        if (!course.problems().isEmpty()) {
            now.merge(course.configurationFile(), new Told(List.of(), null, course.problems()), Publications::joined);
        }
        told.put(course.configurationFile(), now);
        Set<Path> files = new LinkedHashSet<>(documents.files());
        files.addAll(now.keySet());
        files.addAll(before.keySet());
        files.forEach(
                file -> publish(file, before.getOrDefault(file, Told.NOTHING), now.getOrDefault(file, Told.NOTHING)));
    }

    private void collect(View view, Map<Path, Told> before, Map<Path, Told> now) {
        Map<String, List<Violation>> byPath = new HashMap<>();
        for (Violation violation : view.result().violations()) {
            byPath.computeIfAbsent(violation.location().path(), path -> new ArrayList<>())
                    .add(violation);
        }
        Map<String, Lines> lines = view.result().places().lines();
        Diagnoses diagnoses = new Diagnoses(view.result(), path -> documents.uri(view.file(path)));
        byPath.forEach((path, violations) -> {
            Path file = view.file(path);
            Told known = before.get(file);
            Lines ofFile = lines.get(path);
            now.put(
                    file,
                    known != null && known.isOf(violations, ofFile)
                            ? known
                            : new Told(
                                    violations,
                                    ofFile,
                                    violations.stream().map(diagnoses::of).toList()));
        });
    }

    private static Told joined(Told first, Told second) {
        List<Diagnostic> all = new ArrayList<>(first.diagnostics);
        all.addAll(second.diagnostics);
        return new Told(first.violations, first.lines, all);
    }

    private void publish(Path file, Told before, Told now) {
        if (before.diagnostics.equals(now.diagnostics)) {
            return;
        }
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(documents.uri(file), now.diagnostics);
        documents.of(file).ifPresent(document -> params.setVersion(document.version()));
        client.accept(params);
    }
}
