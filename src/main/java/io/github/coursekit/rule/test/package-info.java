/** A kit for authors of rules: the page of a rule run as tests, with any test framework or none. */
@NullMarked
package io.github.coursekit.rule.test;

import org.jspecify.annotations.NullMarked;
