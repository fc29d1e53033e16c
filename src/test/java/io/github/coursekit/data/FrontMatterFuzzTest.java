package io.github.coursekit.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.coursekit.Mutations;
import io.github.coursekit.Places;
import io.github.coursekit.text.SourceFile;
import io.github.coursekit.text.TextRange;
import org.junit.jupiter.api.Test;

/** Any bytes at all at the top of a page. */
class FrontMatterFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void frontMatter(byte[] input) {
        check(input);
    }

    @Test
    void seedsAndWhatTheyTurnIntoAreRead() {
        Mutations.of(FrontMatterFuzzTest.class, "frontMatter").forEach(1_000, FrontMatterFuzzTest::check);
    }

    private static void check(byte[] input) {
        SourceFile file = SourceFile.decode("a.md", input);
        FrontMatterBlock block = FrontMatterBlock.find(file);
        Places places = new Places(file);
        places.check(block.opener());
        places.check(block.content());
        assertThat(block.bodyStart())
                .isBetween(block.content().end(), file.text().length());
        for (Notation notation : Notation.values()) {
            checkDocument(file, block.content(), notation, places);
            checkDocument(file, new TextRange(0, file.text().length()), notation, places);
        }
    }

    private static void checkDocument(SourceFile file, TextRange range, Notation notation, Places places) {
        DataDocument document = DataDocument.parse(file.text(), range, notation);

        assertThat(DataDocument.parse(file.text(), range, notation)).isEqualTo(document);
        DataProblem problem = document.problem();
        if (problem != null) {
            assertThat(document.root()).isNull();
            assertThat(problem.text()).isNotBlank();
            places.check(problem.range());
            assertThat(range.contains(problem.range())).isTrue();
        } else if (document.root() != null) {
            assertThat(checkNode(document.root(), range, places)).isLessThanOrEqualTo(DataDocument.MAX_NODES);
        }
    }

    /** The number of nodes, which is what the node says. */
    private static int checkNode(DataNode node, TextRange range, Places places) {
        places.check(node.range());
        assertThat(range.contains(node.range())).isTrue();
        int size = 1;
        if (node instanceof DataSequence sequence) {
            size += sequence.items().stream()
                    .mapToInt(item -> checkNode(item, range, places))
                    .sum();
        } else if (node instanceof DataMapping mapping) {
            for (DataEntry entry : mapping.entries()) {
                size += checkNode(entry.key(), range, places) + checkNode(entry.value(), range, places);
            }
        }
        return size;
    }
}
