package io.github.coursekit.compare;

import io.github.coursekit.course.Lesson;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.course.Translations;
import io.github.coursekit.hugo.HugoUrls;
import java.util.List;

/** What is told of a lesson by its text. */
record LessonReading(Prose prose, Sketch sketch, List<String> anchors, List<AskedQuestion> questions) {

    /** What nobody links to from elsewhere: the footnotes of a page, and where it refers to them. */
    private static final String FOOTNOTE = "fn(?:ref)?\\d*:.*";

    static LessonReading of(LessonText text) {
        String all = text.source().text();
        String body = all.substring(Math.min(all.length(), text.block().bodyStart()));
        List<String> anchors = text.markdown().anchors().stream()
                .map(anchor -> anchor.id())
                .filter(id -> !id.matches(FOOTNOTE))
                .toList();
        return new LessonReading(Prose.of(body), Sketch.of(all), anchors, AskedQuestion.of(text));
    }

    /** The page that the lesson is, at a URL. */
    Page page(Lesson lesson, String url, Translations translations, String sha256) {
        return new Page(
                lesson,
                url,
                lesson.frontMatter().address().aliases().stream()
                        .filter(alias -> !alias.isBlank())
                        .map(alias -> HugoUrls.ofAlias(url, alias))
                        .toList(),
                translations.language(lesson.path()),
                translations.stem(lesson.path()),
                sha256,
                prose,
                sketch,
                anchors,
                lesson.isAssessment() ? questions : List.of(),
                Values.of(lesson.frontMatter().others()));
    }
}
