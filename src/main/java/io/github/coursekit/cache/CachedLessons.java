package io.github.coursekit.cache;

import io.github.coursekit.lint.KeptLesson;
import io.github.coursekit.load.FileProblemException;
import io.github.coursekit.load.LessonFile;
import io.github.coursekit.source.FileStamp;
import io.github.coursekit.text.Sha256;
import io.github.coursekit.text.SharedValues;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What was found in the lessons of a course. It may be used on several threads. */
final class CachedLessons {

    private final CacheEntries entries;
    private final KeptLessonCodec codec;
    private final SharedValues shared;

    CachedLessons(CacheEntries entries, ViolationCodec violations, SharedValues shared) {
        this.entries = entries;
        this.codec = new KeptLessonCodec(violations);
        this.shared = shared;
    }

    /**
     * {@return what was found in a lesson, if all that it depends on is as it was} If not, {@link #put} can keep what is found now.
     *
     * <p>The file is not read when its stamp says that it is as it was; otherwise its bytes decide.
     *
     * @param file the lesson's file
     * @param context all else that it depends on, hashed
     * @throws FileProblemException when the file must be read, and cannot be
     */
    Optional<KeptLesson> find(LessonFile file, String context) throws FileProblemException {
        String path = file.path();
        Optional<CacheEntry> entry =
                entries.earlier(path).filter(earlier -> earlier.key().context().equals(context));
        Optional<FileStamp> stamp = file.stamp();
        Optional<KeptLesson> kept = entry.filter(
                        earlier -> stamp.isPresent() && earlier.key().stamp().equals(stamp))
                .flatMap(earlier -> lesson(path, earlier));
        if (kept.isPresent()) {
            entries.keep(path, entry.get());
        } else {
            // Of the bytes that are linted if nothing is found: since its stamp was taken the file may have changed.
            CacheKey key = new CacheKey(context, Sha256.of(file.bytes()), stamp);
            kept = entry.filter(earlier -> earlier.key().sha256().equals(key.sha256()))
                    .flatMap(earlier -> lesson(path, earlier));
            if (kept.isEmpty()) {
                entries.miss(path, key);
            } else if (stamp.isEmpty()) {
                entries.keep(path, entry.get());
            } else {
                entries.restamp(path, key, entry.get());
            }
        }
        return kept;
    }

    /** The lesson that an entry holds; empty when it cannot be read: whatever is wrong with it, the lesson is linted anew. */
    private Optional<KeptLesson> lesson(String path, CacheEntry entry) {
        try (Unpacker in = new Unpacker(CacheFile.SMILE, entry.content(), shared)) {
            KeptLesson kept = codec.read(in);
            // What comes behind goes by the path, and turns places into lines.
            boolean fits = kept.lesson().path().equals(path)
                    && in.furthest() <= kept.lesson().lines().length();
            return fits ? Optional.of(kept) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps what was found in a lesson for the next run, under the key under which {@link #find} found nothing.
     *
     * @param path the lesson's path
     * @param kept what was found
     * @throws NoSuchElementException when nothing was looked for
     */
    void put(String path, KeptLesson kept) {
        CacheKey key = entries.takeMissed(path).orElseThrow();
        Packer out = new Packer(CacheFile.SMILE);
        codec.write(out, kept);
        entries.put(path, new CacheEntry(key, out.bytes()));
    }
}
