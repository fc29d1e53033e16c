package io.github.coursekit.goal;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.DataScalar;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.source.ContentFilter;
import io.github.coursekit.source.ContentSource;
import io.github.coursekit.source.SourceException;
import io.github.coursekit.text.SourceFile;
import java.io.IOException;
import java.util.Optional;

/** Whether a section's page hands anything down. One that cannot be read might. */
final class SectionPage {

    private static final ContentFilter ANY =
            new ContentFilter(path -> false, path -> Optional.empty(), Integer.MAX_VALUE, Integer.MAX_VALUE);

    private SectionPage() {}

    /**
     * Whether a page of a source may have a cascade; one that is not there has none.
     *
     * @param path the page's path relative to the content folder, with {@code /}
     * @param most the most bytes that are read
     */
    static boolean mayHaveCascade(ContentSource source, String path, int most) {
        try {
            boolean gone = source.list(path, ANY).isEmpty();
            return !gone && mayHaveCascade(source.read(path, most));
        } catch (IOException | SourceException e) {
            return true;
        }
    }

    /** Whether a page of these bytes may have a cascade. */
    static boolean mayHaveCascade(byte[] page) {
        SourceFile source = SourceFile.decode("", page);
        FrontMatterBlock block = FrontMatterBlock.find(source);
        return switch (block.form()) {
            case WHOLE -> mayHaveCascade(DataDocument.parse(source.text(), block.content(), block.notation()));
            case NONE -> source.firstMalformed().isPresent(); // UTF-16 shows no front matter
            case UNCLOSED, BAD_OPENER -> true;
        };
    }

    private static boolean mayHaveCascade(DataDocument data) {
        if (data.root() instanceof DataMapping mapping) {
            return mapping.entry("cascade").isPresent();
        }
        return data.problem() != null || (data.root() != null && !(data.root() instanceof DataScalar));
    }
}
