package io.github.coursekit.course;

import java.util.ArrayList;
import java.util.List;

/**
 * The questions of a lesson of type {@value io.github.coursekit.site.LessonTypes#ASSESSMENT}, as it is kept. Which answers are correct is not kept: whoever shows a course cannot tell
 * them by mistake.
 *
 * @param questions its questions, in order; what has no keys is none
 */
public record Assessment(List<Question> questions) {

    /** Copies the list. */
    public Assessment {
        questions = List.copyOf(questions);
    }

    /**
     * {@return the assessment that a lesson's front matter is}
     *
     * @param frontMatter the front matter
     */
    public static Assessment of(AssessmentMapping frontMatter) {
        List<Question> questions = new ArrayList<>();
        for (AssessmentMapping question : frontMatter.items("questions")) {
            questions.add(Question.of(question));
        }
        return new Assessment(questions);
    }

    /** {@return the ids of its questions, in order; a question without one is left out} */
    public List<String> questionIds() {
        return questions.stream()
                .flatMap(question -> question.id().stream())
                .map(PlacedText::text)
                .toList();
    }
}
