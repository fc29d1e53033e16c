package io.github.coursekit.report.html;

/**
 * The violations of one file.
 *
 * @param id the id of its element
 * @param source the path within the content folder
 * @param path the path that is shown
 * @param title the lesson's title; empty for other files
 * @param health how many there are
 * @param violations the violations, in order; each is made when it is shown, since with its source it takes much more memory than what it shows
 */
record FileGroup(
        String id, String source, String path, String title, Health health, Iterable<ViolationView> violations) {}
