package io.github.coursekit.course;

import io.github.coursekit.data.DataDocument;
import io.github.coursekit.data.DataMapping;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.hugo.Cascade;
import io.github.coursekit.markdown.MarkdownDocument;
import io.github.coursekit.text.SourceFile;
import java.util.Optional;

/**
 * A lesson while its file is being linted; dropped afterwards.
 *
 * @param source the file's text
 * @param block where its front matter stands
 * @param data what stands between the delimiters, as placed values; empty unless the block is whole
 * @param frontMatter the front matter: a mapping without entries when nothing stands between the delimiters; empty when it could not be read
 * @param markdown the body
 * @param lesson what is kept of it
 * @param cascade what its sections hand down to it
 * @param settings the course's settings
 */
public record LessonText(
        SourceFile source,
        FrontMatterBlock block,
        DataDocument data,
        Optional<DataMapping> frontMatter,
        MarkdownDocument markdown,
        Lesson lesson,
        Cascade cascade,
        CourseSettings settings) {

    /** {@return whether this is a page of the site that its author gives a title, a type and a place: no snippet, no page of a term} */
    public boolean isPage() {
        return !lesson.isSnippet() && settings.site().isWrittenPage(lesson.path());
    }
}
