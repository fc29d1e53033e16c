package io.github.coursekit.compare;

import io.github.coursekit.course.LessonText;
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
}
