package io.github.coursekit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.coursekit.compare.Bump;
import io.github.coursekit.compare.ChangeKind;
import io.github.coursekit.compare.CompareSettings;
import io.github.coursekit.compare.ZeroMajor;
import io.github.coursekit.file.Enclosure;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareReaderTest {

    private static final Path LAYERS = Path.of("src/test/resources/layers");

    private static CompareSettings read(String yaml) throws ConfigurationException, IOException {
        LayerSource layers =
                new LayerSource(LAYERS, Enclosure.around(LAYERS), CompareReaderTest.class.getClassLoader());
        return ConfigurationReader.readBesideRules(SourceFile.of("course.yaml", yaml), layers, Site.DEFAULT, List.of())
                .compare();
    }

    @Test
    void nothingIsTheDefaults() throws Exception {
        assertThat(read("")).isEqualTo(CompareSettings.DEFAULT);
    }

    @Test
    void everyKeyIsRead() throws Exception {
        CompareSettings settings = read("""
                compare:
                  severity: {anchor-removed: minor, page-redirected: major}
                  contract: [banner, level]
                  zeroMajor: off
                  at: 2026-06-01
                  accepted:
                    - kind: page-removed
                      paths: old/**
                      reason: The old course is sold no more
                      until: 2027-01-31
                """);

        assertThat(settings.bumps())
                .hasSize(2)
                .containsEntry(ChangeKind.ANCHOR_REMOVED, Bump.MINOR)
                .containsEntry(ChangeKind.PAGE_REDIRECTED, Bump.MAJOR);
        assertThat(settings.contractKeys()).contains("banner", "LEVEL");
        assertThat(settings.zeroMajor()).isEqualTo(ZeroMajor.OFF);
        assertThat(settings.at()).contains(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(settings.accepted()).singleElement().satisfies(accepted -> {
            assertThat(accepted.kind()).isEqualTo(ChangeKind.PAGE_REMOVED);
            assertThat(accepted.paths().matches("old/a/b.md")).isTrue();
            assertThat(accepted.reason()).isEqualTo("The old course is sold no more");
            assertThat(accepted.until()).isEqualTo(Optional.of(Instant.parse("2027-01-31T00:00:00Z")));
            assertThat(accepted.origin()).isEqualTo("course.yaml:7:7");
        });
    }

    @Test
    void aPresetHoldsUnderneathWhatStandsBesideIt() throws Exception {
        CompareSettings settings = read("compare: {severity: {anchor-removed: major}, preset: lms}");

        assertThat(settings.bumps())
                .containsEntry(ChangeKind.ANCHOR_REMOVED, Bump.MAJOR)
                .containsEntry(ChangeKind.QUESTION_ADDED, Bump.MAJOR);
        assertThat(read("compare: {preset: jar}").bumps()).containsEntry(ChangeKind.FILE_RENAMED, Bump.MAJOR);
        assertThat(read("compare: {preset: reader}").bumps()).containsEntry(ChangeKind.ID_CHANGED, Bump.PATCH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare: {severty: {}} | course.yaml:1:11: unknown key 'severty'; did you mean 'severity'?",
                "compare: {severity: {anchor-remved: minor}} | unknown kind of change 'anchor-remved'; did you mean 'anchor-removed'?",
                "compare: {severity: {anchor-removed: mino}} | compare.severity.anchor-removed must be none, patch, minor, major",
                "compare: {severity: minor} | compare.severity must be kinds of changes",
                "compare: {preset: readers} | compare.preset must be reader, lms, jar",
                "compare: {zeroMajor: on} | compare.zeroMajor must be minor, strict, off",
                "compare: {at: soon} | compare.at must be a date such as 2026-01-31",
                "compare: {accepted: page-removed} | compare.accepted must be a list of changes",
                "compare: {accepted: [{kind: page-removed}]} | an accepted change lacks its 'reason'",
                "compare: {accepted: [{kind: page-gone, reason: R}]} | unknown kind of change 'page-gone'; nearest are page-",
                "compare: {accepted: [{kind: page-removed, reason: R, path: a}]} | unknown key 'path'; did you mean 'paths'?",
                "compare: {accepted: [{kind: page-removed, reason: R, until: x}]} | until must be a date",
                "compare: all | compare must have keys and values",
            })
    void aSlipIsToldWithItsPlaceAndTheValidWords(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message);
    }
}
