package io.github.coursekit.bench;

import java.util.List;

/** The front matter of an assessment: questions with options and a sound answer key. */
final class QuizText {

    private static final List<String> OPTION_IDS = List.of("a", "b", "c", "d");

    private QuizText() {}

    /** Appends the keys of an assessment. */
    static void append(StringBuilder text, Prose prose) {
        text.append("passPercentage: 70\nmaxAttempts: 3\nquestions:\n");
        int questions = 8 + prose.below(6);
        for (int i = 1; i <= questions; i++) {
            text.append("  - id: q").append(i).append('\n');
            text.append("    text: \"").append(Prose.capital(prose.statement())).append(": who says so?\"\n");
            text.append("    marks: ").append(1 + prose.below(3)).append('\n');
            switch (prose.below(3)) {
                case 0 -> options(text, prose, "single-answer", 1);
                case 1 -> options(text, prose, "multiple-answers", 2);
                default -> text.append("    type: short-answer\n    correctAnswer: \"")
                        .append(prose.title()).append("\"\n");
            }
        }
    }

    private static void options(StringBuilder text, Prose prose, String type, int correct) {
        text.append("    type: ").append(type).append("\n    options:\n");
        int first = prose.below(OPTION_IDS.size() - correct + 1);
        for (int i = 0; i < OPTION_IDS.size(); i++) {
            text.append("      - id: ").append(OPTION_IDS.get(i)).append('\n');
            text.append("        text: \"").append(Prose.capital(prose.statement())).append("\"\n");
            if (i >= first && i < first + correct) {
                text.append("        isCorrect: true\n");
            }
        }
    }
}
