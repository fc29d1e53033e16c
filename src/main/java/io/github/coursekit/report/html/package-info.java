/** The page for people: violations and pictures of a course. Pure functions make the values of a page and the geometry of its pictures; templates write them. */
@NullMarked
package io.github.coursekit.report.html;

import org.jspecify.annotations.NullMarked;
