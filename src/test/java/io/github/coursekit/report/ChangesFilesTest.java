package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.Change;
import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.compare.Comparison;
import io.github.coursekit.compare.Place;
import io.github.coursekit.compare.Verdict;
import io.github.coursekit.compare.Version;
import io.github.coursekit.compare.ZeroMajor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The files that a comparison leaves. */
class ChangesFilesTest {

    private static final Place SALT = new Place("salt.md", "/salt/", "Salt & *more*");
    private static final Place SODIUM = new Place("sodium.md", "/sodium/", "Salt & *more*");

    private static Change change(ChangeKind kind, Place before, Place after, String detail) {
        return new Change(
                kind, kind.bump(), Optional.ofNullable(before), Optional.ofNullable(after), detail, Optional.empty());
    }

    private static ChangesInput everything() {
        Change accepted = new Change(
                ChangeKind.PAGE_REMOVED,
                Bump.NONE,
                Optional.of(new Place("old.md", "/old/")),
                Optional.empty(),
                "",
                Optional.of("Nobody reads it"));
        Comparison comparison = new Comparison(
                List.of(
                        change(ChangeKind.PAGE_MOVED, SALT, SODIUM, ""),
                        change(ChangeKind.QUESTION_REMOVED, SALT, SALT, "question 'q1' is gone"),
                        change(ChangeKind.PAGE_ADDED, null, new Place("new.md", "/new/", "New"), ""),
                        change(ChangeKind.LICENCE_CHANGED, new Place("", ""), new Place("", ""), "was 'CC0', is 'MIT'"),
                        change(ChangeKind.TEXT_CHANGED, SALT, SALT, ""),
                        accepted),
                List.of("x.md could not be read"),
                List.of("course.yaml:3:5: page-moved is accepted, and there is no such change any more; take it out"));
        Version before = Version.parse("1.2.3").orElseThrow();
        Version after = Version.parse("1.3.0-SNAPSHOT").orElseThrow();
        return new ChangesInput(
                comparison,
                "1.2.3",
                Optional.of("1.3.0-SNAPSHOT"),
                Optional.of(Verdict.of(Bump.MAJOR, before, after, ZeroMajor.MINOR)));
    }

    @Test
    void theJsonIsValid() throws IOException {
        Schema schema;
        try (InputStream in = ChangesJson.class.getResourceAsStream("/io/github/coursekit/changes.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
        ChangesInput nothing = new ChangesInput(
                new Comparison(List.of(), List.of(), List.of()), "v1", Optional.empty(), Optional.empty());

        assertThat(schema.validate(ChangesJson.of(everything()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(ChangesJson.of(nothing), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"schemaVersion\": 0}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theJsonHoldsEachChangeWithItsPlaces() {
        assertThat(ChangesJson.of(everything()))
                .contains("\"required\" : \"2.0.0\"", "\"enough\" : false", "\"alias\" : \"/salt/\"")
                .contains(
                        "\"kind\" : \"page-moved\"", "\"path\" : \"sodium.md\"", "\"accepted\" : \"Nobody reads it\"");
    }

    @Test
    void theNotesAreForPeople() {
        assertThat(ReleaseNotes.of(everything())).isEqualTo("""
                # What changed since 1.2.3

                3 major, 1 minor, 1 patch changes, 1 accepted; the version is to be 2.0.0 or later.

                ## Gone

                - question removed: **Salt & \\*more\\*** `/salt/`, question 'q1' is gone

                ## Moved

                - page moved, no alias: **Salt & \\*more\\*** `/salt/` → `/sodium/`

                ## New

                - page added: **New** `/new/`

                ## Otherwise

                - licence changed: was 'CC0', is 'MIT'

                ## Touched

                1 file with other words, order or data.
                """);
    }
}
