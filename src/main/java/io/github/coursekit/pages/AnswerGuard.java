package io.github.coursekit.pages;

import io.github.coursekit.catalog.Catalog;
import io.github.coursekit.catalog.CatalogLesson;
import io.github.coursekit.catalog.CatalogQuestion;
import io.github.coursekit.data.FrontMatterBlock;
import io.github.coursekit.text.Sha256;
import io.github.coursekit.text.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Looks for what answers the questions of a course in files that servers hand out to everybody: sources of assessments, keys such as {@code isCorrect}, and explanations. It trusts
 * nobody who wrote those files, this plugin least.
 */
public final class AnswerGuard {

    /** Only so much of a page is looked through. */
    private static final int MOST = 8 << 20;

    private final LessonTexts texts;
    private final Map<String, String> secret = new HashMap<>();
    private final Map<String, List<CatalogLesson>> byName = new HashMap<>();

    /**
     * Prepares for a course.
     *
     * @param catalog its catalog
     * @param sha256 the SHA-256 of each of its files, in lower-case hexadecimal, by path
     * @param texts the texts of its lessons
     */
    public AnswerGuard(Catalog catalog, Map<String, String> sha256, LessonTexts texts) {
        this.texts = texts;
        LessonsByPath.of(catalog).values().forEach(lesson -> {
            if (holdsAnswers(lesson)) {
                secret.put(sha256.getOrDefault(lesson.path(), ""), lesson.path());
            }
            PageNames.ofUrl(lesson.url())
                    .ifPresent(name -> byName.computeIfAbsent(name, of -> new ArrayList<>())
                            .add(lesson));
        });
        catalog.unread().forEach(unread -> secret.put(sha256.getOrDefault(unread.path(), ""), unread.path()));
    }

    /** The catalog tells no hash of what it does not tell whole. */
    private static boolean holdsAnswers(CatalogLesson lesson) {
        return lesson.sha256().isEmpty();
    }

    /**
     * Refuses a file that tells an answer.
     *
     * @param shown how messages call the file
     * @param name its name among the pages of the course; empty where it lies elsewhere
     * @param content its bytes
     * @throws IOException when it tells one, or cannot be read
     */
    public void require(String shown, String name, InputStream content) throws IOException {
        List<CatalogLesson> lessons = name.endsWith(".html") ? byName.getOrDefault(name, List.of()) : List.of();
        if (lessons.isEmpty()) {
            KeySearch keys = AnswerKeys.search();
            requireNoSource(shown, Sha256.copy(content, keys));
            if (keys.found()) {
                throw refusal(shown, "holds an answer key");
            }
        } else {
            byte[] page = content.readNBytes(MOST);
            requireNoSource(shown, Sha256.of(new SequenceInputStream(new ByteArrayInputStream(page), content)));
            requirePage(shown, MarkedText.decode(page), lessons);
        }
    }

    private void requireNoSource(String shown, String sha256) throws IOException {
        String source = secret.get(sha256);
        if (source != null) {
            throw refusal(shown, "is the source of " + source + ", which holds answers");
        }
    }

    /** A lesson may speak of answer keys: what its own text says, its page may say. */
    private void requirePage(String shown, String html, List<CatalogLesson> lessons) throws IOException {
        boolean secrets = lessons.stream().anyMatch(AnswerGuard::holdsAnswers);
        if (!secrets && !AnswerKeys.mayStandIn(html)) {
            return; // as nearly every page
        }
        HtmlWords page = HtmlWords.of(html);
        if (page.checked()) {
            throw refusal(shown, "shows what is right");
        }
        StringBuilder told = new StringBuilder();
        List<String> answers = new ArrayList<>();
        for (CatalogLesson lesson : lessons) {
            SourceFile source = texts.text(lesson.path());
            FrontMatterBlock block = FrontMatterBlock.find(source);
            told.append(source.text(), block.bodyStart(), source.text().length())
                    .append('\n');
            tell(lesson, text -> told.append(text).append('\n'));
            answers.addAll(WrittenAnswers.in(source, block));
        }
        String shownText = ComparableText.of(page.text());
        String toldText = ComparableText.of(told.toString());
        if (AnswerKeys.count(shownText) > AnswerKeys.count(toldText)) {
            throw refusal(shown, "holds an answer key");
        }
        for (String answer : answers) {
            if (shownText.contains(answer) && !toldText.contains(answer)) {
                throw refusal(shown, "tells an answer, '" + answer + "'");
            }
        }
    }

    /** What the catalog tells of a lesson. */
    private static void tell(CatalogLesson lesson, Consumer<String> told) {
        lesson.names().title().ifPresent(told);
        lesson.names().description().ifPresent(told);
        lesson.content().assessment().ifPresent(assessment -> {
            for (CatalogQuestion question : assessment.questions()) {
                told.accept(question.text());
                question.hints().forEach(told);
                question.options().forEach(option -> told.accept(option.text()));
            }
        });
    }

    private static IOException refusal(String shown, String fact) {
        return new IOException(
                shown + " " + fact
                        + ", and servers would hand it out; leave it out by exclude in course.yaml, or set course.pages to false");
    }
}
