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
import java.util.function.Function;
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
            format("violations.sarif", SarifReport::of),
            format("violations.json", JsonReport::of),
            format("violations-junit.xml", JUnitReport::of),
            format("violations-checkstyle.xml", CheckstyleReport::of),
            format("violations-gitlab.json", GitLabReport::of),
            format("github.txt", GitHubReport::of),
        };
    }

    private static Arguments format(String golden, Function<ReportInput, String> report) {
        return Arguments.of(golden, Named.of("its report", report));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void isWhatTheGoldenFileHolds(String golden, Function<ReportInput, String> report) throws IOException {
        assertThat(report.apply(Sample.ofEverything(folder))).isEqualTo(resource("/reports/" + golden));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void isTheSameEachTime(String golden, Function<ReportInput, String> report) throws IOException {
        ReportInput input = Sample.ofEverything(folder);

        assertThat(report.apply(input)).isEqualTo(report.apply(input));
    }

    @Test
    void sarifIsValid() throws IOException {
        assertValid("/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7, SarifReport::of);
    }

    @Test
    void jsonIsValid() throws IOException {
        assertValid("/io/github/coursekit/violations.schema.json", SpecificationVersion.DRAFT_2020_12, JsonReport::of);
    }

    @Test
    void gitLabIsValid() throws IOException {
        assertValid("/reports/gitlab.schema.json", SpecificationVersion.DRAFT_2020_12, GitLabReport::of);
    }

    @Test
    void jUnitIsValid() throws Exception {
        assertValid("/reports/junit.xsd", JUnitReport::of);
    }

    @Test
    void checkstyleIsValid() throws Exception {
        assertValid("/reports/checkstyle.xsd", CheckstyleReport::of);
    }

    private void assertValid(String schema, SpecificationVersion version, Function<ReportInput, String> report)
            throws IOException {
        Schema valid = SchemaRegistry.withDefaultDialect(version).getSchema(resource(schema), InputFormat.JSON);

        assertThat(valid.validate(report.apply(Sample.ofEverything(folder)), InputFormat.JSON))
                .isEmpty();
        assertThat(valid.validate(report.apply(new Sample(folder).input()), InputFormat.JSON))
                .as("without violations")
                .isEmpty();
        assertThat(valid.validate("{\"version\": 0}", InputFormat.JSON)).isNotEmpty();
    }

    private void assertValid(String schema, Function<ReportInput, String> report) throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(resource(schema))))
                .newValidator();

        validator.validate(xml(report.apply(Sample.ofEverything(folder))));
        validator.validate(xml(report.apply(new Sample(folder).input())));
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
