package io.github.coursekit.load;

import io.github.coursekit.course.Limits;
import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataProblem;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.hugo.HugoScalars;
import io.github.coursekit.hugo.ScalarType;
import io.github.coursekit.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Parses front matter as far as a course's limits let it be read. */
final class FrontMatterText {

    private FrontMatterText() {}

    /** What stands between the delimiters; a problem when it is too long to be read. */
    static DataDocument parsed(SourceFile source, FrontMatterBlock block, Limits limits) {
        int most = limits.frontMatterSize();
        // No UTF-16 unit takes more than three bytes of UTF-8.
        int size = block.content().length() * 3L <= most
                ? 0
                : source.slice(block.content()).getBytes(StandardCharsets.UTF_8).length;
        if (size > most) {
            String advice = "more than %s is not read (limits: front-matter-size)".formatted(Limits.shown(most));
            return new DataDocument(
                    null, new DataProblem(DataProblem.Kind.LIMIT, block.opener(), "has " + size + " bytes", advice));
        }
        return DataDocument.parse(source.text(), block.content(), block.notation());
    }

    /** The mapping between the delimiters; an empty one when nothing stands there, as Hugo has it. */
    static Optional<DataMapping> mapping(FrontMatterBlock block, DataDocument data) {
        if (block.form() != FrontMatterBlock.Form.WHOLE || data.problem() != null) {
            return Optional.empty();
        }
        boolean nothing = data.root() == null
                || (data.root() instanceof DataScalar scalar && HugoScalars.type(scalar) == ScalarType.NULL);
        return nothing ? Optional.of(new DataMapping(List.of(), block.content(), 1)) : data.mapping();
    }
}
