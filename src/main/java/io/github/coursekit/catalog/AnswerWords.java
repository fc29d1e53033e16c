package io.github.coursekit.catalog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words by which names tell that something is an answer. Letter case, width and what joins words do not count. */
public final class AnswerWords {

    private static final List<String> OF_KEYS =
            List.of("answer", "correct", "explanation", "feedback", "iswrong", "isright", "rationale", "solution");
    private static final List<String> OF_QUESTIONS = List.of("choice", "option", "question", "quiz");

    private static final Pattern PROSE =
            Pattern.compile("\\b(?:answers?|correct|solutions?)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_NAME =
            Pattern.compile("(?i)(?<![a-z])(?:answer|correct|incorrect|right|solution|wrong)s?(?![a-z])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private AnswerWords() {}

    /**
     * {@return whether a key tells that what stands there answers a question, or explains the answer}
     *
     * @param key the key
     */
    public static boolean inKey(String key) {
        return has(OF_KEYS, key) || key.equalsIgnoreCase("right") || key.equalsIgnoreCase("wrong");
    }

    /** Whether a key tells that questions, or what can be chosen, stand there. */
    static boolean inKeyOfQuestions(String key) {
        return has(OF_QUESTIONS, key);
    }

    /** Whether a sentence speaks of answers. */
    static boolean inProse(String text) {
        return PROSE.matcher(text).find();
    }

    /** Whether an id or the name of a file says by a whole word what is right, or wrong: {@code isCorrect.png}, and not {@code bright.png}. */
    static boolean inName(String name) {
        String words = BETWEEN_WORDS.matcher(narrow(name)).replaceAll("-");
        return IN_NAME.matcher(words).find();
    }

    private static boolean has(List<String> words, String name) {
        String letters = narrow(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return words.stream().anyMatch(letters::contains);
    }

    private static String narrow(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
    }
}
