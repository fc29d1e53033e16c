package io.github.coursekit.fix;

import io.github.coursekit.rule.Violation;

/**
 * A fix that is not made.
 *
 * @param violation what it would have mended; its place speaks of the file as it was at that moment, perhaps with other fixes made
 * @param reason why not, a clause that follows "since"
 */
public record LeftOut(Violation violation, String reason) {}
