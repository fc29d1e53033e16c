package io.github.coursekit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Each format against a golden file, and against its schema: the format's own, or one that says what its documentation or its readers ask for. */
class ReportFilesTest {

    @TempDir
    private Path folder;

    static Arguments[] formats() {
        return new Arguments[] {
            format("violations.sarif", SarifReport::write),
            format("violations.json", JsonReport::write),
            format("violations-junit.xml", JUnitReport::write),
            format("violations-checkstyle.xml", CheckstyleReport::write),
            format("violations-gitlab.json", GitLabReport::write),
            format("github.txt", GitHubReport::write),
        };
    }

    private static Arguments format(String golden, Report report) {
        return Arguments.of(golden, Named.of("its report", report));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void isWhatTheGoldenFileHolds(String golden, Report report) throws IOException {
        assertThat(report.text(Sample.ofEverything(folder))).isEqualTo(resource("/reports/" + golden));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void isTheSameEachTime(String golden, Report report) throws IOException {
        ReportInput input = Sample.ofEverything(folder);

        assertThat(report.text(input)).isEqualTo(report.text(input));
    }

    @Test
    void sarifIsValid() throws IOException {
        assertValid("/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7, SarifReport::write);
    }

    @Test
    void jsonIsValid() throws IOException {
        assertValid(
                "/io/github/coursekit/violations.schema.json", SpecificationVersion.DRAFT_2020_12, JsonReport::write);
    }

    @Test
    void gitLabIsValid() throws IOException {
        assertValid("/reports/gitlab.schema.json", SpecificationVersion.DRAFT_2020_12, GitLabReport::write);
    }

    @Test
    void jUnitIsValid() throws Exception {
        assertValid("/reports/junit.xsd", JUnitReport::write);
    }

    @Test
    void eachCaseOfAJUnitReportNamesItsFile() throws IOException {
        Report report = JUnitReport::write;

        assertThat(report.text(Sample.ofEverything(folder)).lines().filter(line -> line.contains("<testcase ")))
                .isNotEmpty()
                .allMatch(line -> line.contains(" file=\""));
        assertThat(report.text(new Sample(folder).input()).lines().filter(line -> line.contains("<testcase ")))
                .isNotEmpty()
                .allMatch(line -> line.contains(" file=\""));
    }

    @Test
    void checkstyleIsValid() throws Exception {
        assertValid("/reports/checkstyle.xsd", CheckstyleReport::write);
    }

    private void assertValid(String schema, SpecificationVersion version, Report report) throws IOException {
        Schema valid = SchemaRegistry.withDefaultDialect(version).getSchema(resource(schema), InputFormat.JSON);

        assertThat(valid.validate(report.text(Sample.ofEverything(folder)), InputFormat.JSON))
                .isEmpty();
        assertThat(valid.validate(report.text(new Sample(folder).input()), InputFormat.JSON))
                .as("without violations")
                .isEmpty();
        assertThat(valid.validate("{\"version\": 0}", InputFormat.JSON)).isNotEmpty();
    }

    private void assertValid(String schema, Report report) throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(resource(schema))))
                .newValidator();

        validator.validate(xml(report.text(Sample.ofEverything(folder))));
        validator.validate(xml(report.text(new Sample(folder).input())));
        assertThatThrownBy(() -> validator.validate(xml("<wrong/>"))).isInstanceOf(SAXException.class);
    }

    private static StreamSource xml(String text) {
        return new StreamSource(new StringReader(text));
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = ReportFilesTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
