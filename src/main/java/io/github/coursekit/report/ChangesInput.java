package io.github.coursekit.report;

import io.github.coursekit.compare.Comparison;
import io.github.coursekit.compare.Verdict;
import java.util.Optional;

/**
 * What reports of a comparison are made from.
 *
 * @param comparison what changed
 * @param before how the old version is called
 * @param after the new version; empty when it has none
 * @param verdict whether it is large enough; empty when that is not known
 */
public record ChangesInput(Comparison comparison, String before, Optional<String> after, Optional<Verdict> verdict) {}
