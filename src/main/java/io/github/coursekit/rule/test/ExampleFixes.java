package io.github.coursekit.rule.test;

import io.github.coursekit.lint.LintResult;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the fixes of an example change.
 *
 * @param edits the edits, each once: several violations may have one fix
 */
record ExampleFixes(List<TextEdit> edits) {

    static ExampleFixes of(LintResult result) {
        Set<TextEdit> edits = new LinkedHashSet<>();
        for (Violation violation : result.violations()) {
            if (violation.fix() != null) {
                edits.addAll(violation.fix().edits());
            }
        }
        return new ExampleFixes(List.copyOf(edits));
    }

    /** The files of the example with the edits. */
    Map<String, byte[]> appliedTo(Map<String, byte[]> files) {
        Map<String, byte[]> mended = new LinkedHashMap<>();
        files.forEach((path, bytes) -> mended.put(path, mend(path, bytes)));
        return mended;
    }

    private byte[] mend(String path, byte[] bytes) {
        List<TextEdit> own = edits.stream()
                .filter(edit -> (ExampleCourses.CONTENT + edit.location().path()).equals(path))
                .toList();
        return TextEdits.apply(new String(bytes, StandardCharsets.UTF_8), own).getBytes(StandardCharsets.UTF_8);
    }
}
