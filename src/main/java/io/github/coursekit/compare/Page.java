package io.github.coursekit.compare;

import io.github.coursekit.course.FrontMatter;
import io.github.coursekit.course.Lesson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A page of one version.
 *
 * @param lesson what is kept of it
 * @param url the path of its URL
 * @param aliases the paths of the other URLs that lead to it
 * @param language its language; empty for the main one
 * @param stem what its translations have in common with it
 * @param sha256 the hash of its file
 * @param prose what its body says
 * @param sketch what its whole file is like
 * @param anchors the ids that it writes itself, but for those of headings and footnotes
 * @param questions its questions
 * @param keys its other keys, as {@link Values} has them
 */
record Page(
        Lesson lesson,
        String url,
        List<String> aliases,
        String language,
        String stem,
        String sha256,
        Prose prose,
        Sketch sketch,
        List<String> anchors,
        List<AskedQuestion> questions,
        SortedMap<String, String> keys) {

    String path() {
        return lesson.path();
    }

    FrontMatter.Names names() {
        return lesson.frontMatter().names();
    }

    long weight() {
        return lesson.frontMatter().order().weight();
    }

    /** Whether its front matter announces that it will go: {@code deprecated} with any value but false. */
    boolean deprecated() {
        String value = keys.getOrDefault("deprecated", "");
        return !value.isBlank() && !value.equalsIgnoreCase("false");
    }

    /** Why readers do not see it at some instant; empty when they do. */
    Optional<String> hidden(Instant at) {
        FrontMatter frontMatter = lesson.frontMatter();
        if (!lesson.readable()) {
            return Optional.of("cannot be read");
        }
        if (frontMatter.publication().draft()) {
            return Optional.of("is a draft");
        }
        if (frontMatter.publication().headless() || lesson.isSnippet() || frontMatter.isOnlyLinked()) {
            return Optional.of("is not rendered");
        }
        Optional<Instant> from = frontMatter.instant("publishDate", "pubDate", "published", "date");
        if (from.filter(at::isBefore).isPresent()) {
            return Optional.of("is to be published on " + from.get());
        }
        Optional<Instant> until = frontMatter.instant("expiryDate", "unpublishDate");
        return until.filter(end -> !end.isAfter(at)).map(end -> "expired on " + end);
    }
}
