package io.github.coursekit.rules.structure;

import io.github.coursekit.rule.Rule;
import java.util.List;

/** The rules on the shape of a page. */
public final class StructureRules {

    private StructureRules() {}

    /** {@return all of them} */
    public static List<Rule> all() {
        return List.of(
                new StructureDuplicateHeading(),
                new StructureEmphasis(),
                new StructureEmptyPage(),
                new StructureEmptySection(),
                new StructureHeadingIncrement(),
                new StructureHeadingSpace(),
                new StructureIndexName(),
                new StructureMergeConflict(),
                new StructurePlaceholderText(),
                new StructureRequiredHeading(),
                new StructureSingleTitle(),
                new StructureTable(),
                new StructureUnclosedFence(),
                new StructureUnclosedHtml(),
                new StructureVanishingTag());
    }
}
