package io.github.coursekit.load;

import io.github.coursekit.course.LessonLink;
import io.github.coursekit.markdown.MarkdownParser;
import io.github.coursekit.site.ShortcodeForms;
import io.github.coursekit.site.Site;
import io.github.coursekit.text.SharedValues;
import io.github.coursekit.text.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what texts link to that are Markdown and no bodies of lessons, such as questions. It may be used on several threads. */
public final class TextLinks {

    private final MarkdownParser parser;
    private final ShortcodeForms forms;

    /**
     * Prepares for a site.
     *
     * @param site the site
     */
    public TextLinks(Site site) {
        this.parser = new MarkdownParser(site.dialect());
        this.forms = site.shortcodes();
    }

    /**
     * {@return what a text links to, as a body of a lesson would; their places are those in the text}
     *
     * @param markdown the text
     */
    public List<LessonLink> of(String markdown) {
        return new LinkReader(forms, Set.of(), new SharedValues())
                .read(parser.parse(SourceFile.of("", markdown), 0), Optional.empty());
    }
}
