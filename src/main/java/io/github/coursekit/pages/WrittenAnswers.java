package io.github.coursekit.pages;

import io.github.coursekit.catalog.AnswerWords;
import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataEntry;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataNode;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.DataSequence;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.text.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** What the front matter of a lesson says beside the keys of answers. */
final class WrittenAnswers {

    /** Shorter texts may stand anywhere. */
    private static final int SHORTEST = 16;

    private WrittenAnswers() {}

    /** The answers of a lesson, as texts compare; none where its front matter is no data. */
    static List<String> in(SourceFile source, FrontMatterBlock block) {
        List<String> answers = new ArrayList<>();
        DataDocument.parse(source.text(), block.content(), block.notation())
                .mapping()
                .ifPresent(mapping -> collect(mapping, false, answers));
        return answers;
    }

    private static void collect(DataNode node, boolean answer, List<String> answers) {
        if (node instanceof DataMapping mapping) {
            for (DataEntry entry : mapping.entries()) {
                collect(entry.value(), answer || AnswerWords.inKey(entry.name()), answers);
            }
        } else if (node instanceof DataSequence sequence) {
            sequence.items().forEach(item -> collect(item, answer, answers));
        } else if (answer && node instanceof DataScalar scalar) {
            String text = ComparableText.of(scalar.text());
            if (text.length() >= SHORTEST) {
                answers.add(text);
            }
        }
    }
}
