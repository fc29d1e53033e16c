package io.github.coursekit.data;

import io.github.coursekit.text.TextRange;

/**
 * A value with its place. Aliases of YAML are expanded: an alias is the value that it stands for, placed where the alias stands.
 *
 * <p>Nodes are shared between aliases, so a tree walk sees a shared value once for each alias; {@link #size()} is bounded:
 * a document of more than a hundred thousand nodes has a problem and no root. Scalars are text: what a text means is the reader's affair.
 */
public sealed interface DataNode permits DataScalar, DataSequence, DataMapping {

    /** {@return the place of the value, in UTF-16 offsets into the file} */
    TextRange range();

    /** {@return the number of nodes of this value, with all aliases expanded} */
    int size();

    /**
     * {@return this value at another place}
     *
     * @param range the place of the alias that stands for it
     */
    DataNode at(TextRange range);
}
