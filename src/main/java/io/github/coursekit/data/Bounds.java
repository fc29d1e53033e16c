package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;

/** Holds readers to the limits of {@link DataDocument}. */
final class Bounds {

    private Bounds() {}

    /** Refuses a collection, by its place, that stands too deep; the root's depth is 1. */
    static void checkDepth(int depth, TextRange place) {
        if (depth > DataDocument.MAX_DEPTH) {
            throw Refusal.tooMuch(
                    place,
                    "nests deeper than " + DataDocument.MAX_DEPTH + " levels, which is the most that is read",
                    "");
        }
    }

    /** The number of nodes with those of one more node; {@code values} is what a message calls them. */
    static int sum(int size, DataNode node, String values) {
        int sum = size + node.size();
        if (sum > DataDocument.MAX_NODES) {
            throw Refusal.tooMuch(
                    node.range(),
                    "has more than " + DataDocument.MAX_NODES + " " + values + ", which is the most that is read",
                    "");
        }
        return sum;
    }

    /** The key itself, when it is not too long. */
    static <T extends DataNode> T checkedKey(T key) {
        if (key instanceof DataScalar scalar && scalar.text().length() > DataDocument.MAX_KEY_LENGTH) {
            throw Refusal.tooMuch(
                    key.range(),
                    "has a key of %d characters".formatted(scalar.text().length()),
                    "one of more than %d is not read".formatted(DataDocument.MAX_KEY_LENGTH));
        }
        return key;
    }
}
