package io.github.coursekit.report.html;

import java.util.List;

/**
 * The violations of one file.
 *
 * @param id the id of its element
 * @param source the path within the content folder
 * @param path the path that is shown
 * @param title the lesson's title; empty for other files
 * @param health how many there are
 * @param violations the violations, in order
 */
record FileGroup(String id, String source, String path, String title, Health health, List<ViolationView> violations) {}
