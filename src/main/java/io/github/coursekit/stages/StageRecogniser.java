package io.github.coursekit.stages;

import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.Stage;
import io.github.coursekit.markdown.MarkdownDocument;
import java.util.List;

/**
 * Finds the stages of the lessons of one course.
 *
 * <pre>{@code
 * List<Stage> stages = new StageRecogniser(settings).stages(body, source.text(), "kitchen/analogy.md", "A Kitchen");
 * }</pre>
 *
 * <p>What a stage is stands on the page {@code stages.md} of the site. It may be used on several threads.
 */
public final class StageRecogniser {

    private final StageWords words;

    /**
     * Prepares for a course.
     *
     * @param settings the roles, and what is said of stages
     */
    public StageRecogniser(CourseSettings settings) {
        this.words = new StageWords(settings);
    }

    /**
     * {@return whether it is worth while to look for stages} Most lessons have none, as a glance at their bytes shows.
     *
     * @param path the path of a lesson relative to the content folder, with {@code /}
     * @param file the bytes of its file
     */
    public boolean mayHaveStages(String path, byte[] file) {
        return words.mayHaveStages(path, file);
    }

    /**
     * {@return the stages of a lesson, in document order}
     *
     * @param body its body
     * @param text the whole file, into which the places of {@code body} lead
     * @param path its path relative to the content folder, with {@code /}
     * @param title its title; empty for none
     */
    public List<Stage> stages(MarkdownDocument body, String text, String path, String title) {
        return body.headings().isEmpty() ? List.of() : new StageFinder(body, text, words, path, title).find();
    }

    /**
     * {@return whether a text can be a role} An entry's label ends at a colon or dash and begins with a letter or digit, so that no label is
     * {@code A: B} or {@code @home}.
     *
     * @param text the text
     */
    public static boolean canBeRole(String text) {
        return Label.canSay(text);
    }
}
