package io.github.coursekit.load;

import io.github.coursekit.course.Limits;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.text.SourceFile;
import java.util.Locale;
import java.util.Optional;

/** Reads what sections may hand down. A page that cannot be read hands down nothing; it is read again as a lesson, and what is wrong with it is told then. */
final class SectionReader {

    private final ContentFiles files;
    private final Limits limits;

    SectionReader(ContentFiles files, Limits limits) {
        this.files = files;
        this.limits = limits;
    }

    /** The front matter of a section's page, if it can have a cascade. */
    Optional<DataMapping> frontMatter(String path) throws FileProblemException {
        SourceFile source = SourceFile.decode(path, files.lesson(path));
        FrontMatterBlock block = FrontMatterBlock.find(source);
        String content = source.slice(block.content());
        // Few sections hand down anything; a backslash can spell the word in other letters.
        boolean worthParsing = content.toLowerCase(Locale.ROOT).contains("cascade") || content.indexOf('\\') >= 0;
        return worthParsing
                ? FrontMatterText.mapping(block, FrontMatterText.parsed(source, block, limits))
                : Optional.empty();
    }
}
