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
import io.github.coursekit.compare.Outline;
import io.github.coursekit.compare.Place;
import io.github.coursekit.compare.Verdict;
import io.github.coursekit.compare.Version;
import io.github.coursekit.compare.ZeroMajor;
import io.github.coursekit.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
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
        return everything(Severity.ERROR);
    }

    private static ChangesInput everything(Severity incompatible) {
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
                Optional.of(Verdict.of(Bump.MAJOR, before, after, ZeroMajor.MINOR)),
                incompatible,
                new ReportPaths("course"),
                Outline.NONE,
                Outline.NONE);
    }

    private static ChangesInput nothing() {
        return new ChangesInput(
                new Comparison(List.of(), List.of(), List.of()),
                "v1",
                Optional.empty(),
                Optional.empty(),
                Severity.ERROR,
                new ReportPaths("course"),
                Outline.NONE,
                Outline.NONE);
    }

    private static String junit(ChangesInput input) throws IOException {
        StringWriter out = new StringWriter();
        ChangesJUnit.write(input, out);
        return out.toString();
    }

    @Test
    void theJsonIsValid() throws IOException {
        Schema schema;
        try (InputStream in = ChangesJson.class.getResourceAsStream("/io/github/coursekit/changes.schema.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
        assertThat(schema.validate(ChangesJson.of(everything()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(ChangesJson.of(nothing()), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"schemaVersion\": 0}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theJsonHoldsEachChangeWithItsPlaces() {
        assertThat(ChangesJson.of(everything()))
                .contains("\"required\" : \"2.0.0\"", "\"enough\" : false", "\"alias\" : \"/salt/\"")
                .contains("\"kind\" : \"page-moved\"", "\"path\" : \"sodium.md\"", "\"accepted\" : \"Nobody reads it\"")
                .contains("\"x.md could not be read\"", "\"course.yaml:3:5: page-moved is accepted, and");
    }

    @Test
    void theNotesAreForPeople() {
        assertThat(ReleaseNotes.of(everything())).isEqualTo("""
                # What changed since 1.2.3

                3 major, 1 minor, 1 patch changes, 1 accepted; the version is to be 2.0.0 or later.

                ## Gone

                - question removed: **Salt & \\*more\\*** `/salt/`, question 'q1' is gone
                - page removed: `/old/`

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

    @Test
    void theEntryOfAChangelogIsForTheNextVersion() {
        assertThat(ChangelogEntry.of(everything())).isEqualTo("""
                ## [2.0.0]

                ### Added

                - page added: **New** `/new/`

                ### Changed

                - licence changed: was 'CC0', is 'MIT'
                - 1 file with other words, order or data

                ### Moved

                - page moved, no alias: **Salt & \\*more\\*** `/salt/` → `/sodium/`

                ### Removed

                - question removed: **Salt & \\*more\\*** `/salt/`, question 'q1' is gone
                - page removed: `/old/`
                """);
        assertThat(ChangelogEntry.of(nothing())).isEqualTo("## [Unreleased]\n");
    }

    @Test
    void whatIsTooMuchForTheVersionFailsACaseAndTheRestPasses() throws IOException {
        assertThat(junit(everything())).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="course:compare" tests="7" failures="4" errors="0" skipped="0" time="0">
                  <testsuite name="course" tests="2" failures="2" errors="0" skipped="0" time="0">
                    <testcase name="version-large-enough" classname="course" time="0">
                      <failure message="The version 1.3.0-SNAPSHOT is too small: what changed since 1.2.3 asks for 2.0.0" type="version">The version 1.3.0-SNAPSHOT is too small: what changed since 1.2.3 asks for 2.0.0</failure>
                    </testcase>
                    <testcase name="licence-changed" classname="course" time="0">
                      <failure message="major: licence changed: was 'CC0', is 'MIT'; look at this: what was allowed may be so no more" type="major">major: licence changed: was 'CC0', is 'MIT'; look at this: what was allowed may be so no more</failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="course/new.md" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase name="page-added" classname="course.new" file="course/new.md" time="0">
                      <system-out>minor: page added: new.md; there is more to link to</system-out>
                    </testcase>
                  </testsuite>
                  <testsuite name="course/old.md" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase name="page-removed" classname="course.old" time="0">
                      <system-out>none: page removed: old.md; links to it lead nowhere; accepted: Nobody reads it</system-out>
                    </testcase>
                  </testsuite>
                  <testsuite name="course/salt.md" tests="2" failures="1" errors="0" skipped="0" time="0">
                    <testcase name="question-removed" classname="course.salt" file="course/salt.md" time="0">
                      <failure message="major: question removed: salt.md, question 'q1' is gone; its results belong to nothing" type="major">major: question removed: salt.md, question 'q1' is gone; its results belong to nothing</failure>
                    </testcase>
                    <testcase name="text-changed" classname="course.salt" file="course/salt.md" time="0">
                      <system-out>patch: text changed: salt.md; readers see other words</system-out>
                    </testcase>
                  </testsuite>
                  <testsuite name="course/sodium.md" tests="1" failures="1" errors="0" skipped="0" time="0">
                    <testcase name="page-moved" classname="course.sodium" file="course/sodium.md" time="0">
                      <failure message="major: page moved, no alias: salt.md -&gt; sodium.md; links to its old URL lead nowhere" type="major">major: page moved, no alias: salt.md -&gt; sodium.md; links to its old URL lead nowhere</failure>
                    </testcase>
                  </testsuite>
                </testsuites>
                """);
    }

    @Test
    void severalChangesOfAKindInAFileAreOneCase() throws IOException {
        Change one = change(ChangeKind.QUESTION_REMOVED, SALT, SALT, "question 'q1' is gone");
        Change other = change(ChangeKind.QUESTION_REMOVED, SALT, SALT, "question 'q2' is gone");
        ChangesInput input = everything();
        Comparison both = new Comparison(List.of(one, other), List.of(), List.of());

        assertThat(junit(new ChangesInput(
                        both,
                        "1.2.3",
                        input.after(),
                        input.verdict(),
                        Severity.ERROR,
                        input.paths(),
                        Outline.NONE,
                        Outline.NONE)))
                .contains("tests=\"2\" failures=\"2\"", "its results belong to nothing (and 1 more)\"")
                .containsOnlyOnce("name=\"question-removed\"")
                .contains("'q1' is gone; its results belong to nothing\n", "'q2' is gone");
    }

    @Test
    void theJUnitIsValid() throws Exception {
        Validator schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(ChangesFilesTest.class.getResource("/reports/junit.xsd"))
                .newValidator();

        schema.validate(new StreamSource(new StringReader(junit(everything()))));
        schema.validate(new StreamSource(new StringReader(junit(nothing()))));
    }

    @Test
    void noCaseFailsWhenTheBuildDoesNot() throws IOException {
        assertThat(junit(everything(Severity.WARNING)))
                .contains("<testsuites name=\"course:compare\" tests=\"7\" failures=\"0\"")
                .contains(
                        "<system-out>The version 1.3.0-SNAPSHOT is too small: what changed since 1.2.3 asks for 2.0.0</system-out>")
                .doesNotContain("<failure");
        assertThat(junit(nothing())).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="course:compare" tests="1" failures="0" errors="0" skipped="0" time="0">
                  <testsuite name="course" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase name="version-large-enough" classname="course" time="0"/>
                  </testsuite>
                </testsuites>
                """);
    }
}
