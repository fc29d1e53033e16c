package io.github.coursekit.rules.frontmatter;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.Fix;
import io.github.coursekit.site.LessonKeys;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextEdit;
import io.github.coursekit.text.TextEdits;
import java.util.List;

/** Tries a delimiter that front matter lacks: what it makes of the file tells whether it was meant. */
final class Delimited {

    /** So many known keys are no text of a page. */
    private static final int SURE = 2;

    private Delimited() {}

    /**
     * {@return a finding with the fix that writes a delimiter; without one where no front matter that can be read comes of it}
     *
     * @param sure whether nothing else can have been meant if known keys stand there
     */
    static Finding mended(SourceFile source, String description, TextEdit edit, boolean sure, Finding finding) {
        SourceFile tried = SourceFile.of(source.path(), TextEdits.apply(source.text(), List.of(edit)));
        FrontMatterBlock block = FrontMatterBlock.find(tried);
        if (block.form() != FrontMatterBlock.Form.WHOLE) {
            return finding;
        }
        return DataDocument.parse(tried.text(), block.content(), block.notation())
                .mapping()
                .map(mapping -> {
                    Fix fix = Fix.of(description, edit);
                    return finding.fix(sure && areKnown(mapping.entries()) ? fix : fix.unsafe());
                })
                .orElse(finding);
    }

    /** Letter case counts: a line of text may begin with {@code Summary:}. */
    private static boolean areKnown(List<DataEntry> entries) {
        long known = entries.stream()
                .map(DataEntry::name)
                .filter(key -> !key.isEmpty()
                        && Character.isLowerCase(key.charAt(0))
                        && LessonKeys.IN_FRONT_MATTER.contains(key))
                .count();
        return known >= SURE;
    }
}
