/**
 * A Maven plugin and linter for course content. The packages, from bytes to artifact:
 *
 * <pre>
 * source -> text -> data, markdown -> load -> course -> rules, by way of lint -> report, fix
 *                                              course -> catalog -> archive, compare
 *                                              course, catalog -> pages -> archive
 * </pre>
 *
 * <p>{@code source} gives the bytes of content, from a folder, a jar, Git or memory; {@code work} does many things at once; {@code file} writes files whole; {@code site} knows what a site says; {@code hugo} knows how the site generator reads and names things; {@code stages} finds the stages of a
 * page; {@code schema} judges front matter; {@code target} finds where links lead; {@code git} asks Git about the project's own repository; {@code cache} keeps what was found in a lesson for the next run; {@code config} reads
 * {@code course.yaml}; {@code compare} tells what changed between two versions;
 * {@code external} asks servers whether links are alive; {@code pages} makes what learners see; {@code preview} shows it while it is written; {@code goal} is what each goal does; {@code maven} is the only package that knows Maven. A new rule goes into
 * {@code rules.<topic>} and into {@code rules.BuiltInRules}, with its page under {@code src/main/resources}; a new report format into
 * {@code report}, or {@code report.html} with its templates in {@code src/main/jte} for the page; a new goal into {@code goal} and {@code maven}.
 */
@NullMarked
package io.github.coursekit;

import org.jspecify.annotations.NullMarked;
