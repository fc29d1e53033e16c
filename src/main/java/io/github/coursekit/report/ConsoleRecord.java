package io.github.coursekit.report;

import io.github.coursekit.rule.Severity;

/**
 * What is one record of the log, safe for the screen that it was made for.
 *
 * @param severity how bad it is
 * @param text the text, of one or more lines that end as the system's lines do; the last without
 */
public record ConsoleRecord(Severity severity, String text) {}
