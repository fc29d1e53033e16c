package io.github.coursekit.goal;

import io.github.coursekit.report.CheckstyleReport;
import io.github.coursekit.report.GitHubReport;
import io.github.coursekit.report.GitLabReport;
import io.github.coursekit.report.JUnitReport;
import io.github.coursekit.report.JsonReport;
import io.github.coursekit.report.Report;
import io.github.coursekit.report.SarifReport;
import io.github.coursekit.report.html.HtmlReport;

/** A report that a check can make: its file's name and what writes it. */
public enum ReportFormat {
    /** SARIF 2.1.0. */
    SARIF("violations.sarif"),
    /** Our own JSON. */
    JSON("violations.json"),
    /** JUnit XML. */
    JUNIT("violations-junit.xml"),
    /** Checkstyle XML. */
    CHECKSTYLE("violations-checkstyle.xml"),
    /** GitLab code quality. */
    GITLAB("violations-gitlab.json"),
    /** Annotations of GitHub, which go to standard output. */
    GITHUB(""),
    /** A page for people. */
    HTML("violations.html");

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /**
     * {@return the format of a name}
     *
     * @param name the name, in any letter case
     * @throws GoalException when there is no such format
     */
    public static ReportFormat of(String name) throws GoalException {
        return ParameterValue.oneOf(ReportFormat.class, name, "format", "course.formats");
    }

    /** The file's name; empty for what goes to standard output. */
    String fileName() {
        return fileName;
    }

    /** What writes it; the classes of the others need not be loaded. */
    Report report() {
        return switch (this) {
            case SARIF -> SarifReport::write;
            case JSON -> JsonReport::write;
            case JUNIT -> JUnitReport::write;
            case CHECKSTYLE -> CheckstyleReport::write;
            case GITLAB -> GitLabReport::write;
            case GITHUB -> GitHubReport::write;
            case HTML -> HtmlReport::write;
        };
    }
}
