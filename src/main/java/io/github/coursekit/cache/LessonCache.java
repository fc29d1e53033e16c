package io.github.coursekit.cache;

import io.github.coursekit.course.FileProblemException;
import io.github.coursekit.course.FileStamp;
import io.github.coursekit.course.LessonFile;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Suppression;
import io.github.coursekit.text.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was found in lessons in an earlier run, under keys that hold all that it depends on; and what this run leaves for the next one.
 *
 * <pre>{@code
 * LessonCache cache = LessonCache.open(file, rules);
 * cache.find(lesson, context).or(() -> lintAndKeep(lesson));
 * cache.save();
 * }</pre>
 *
 * <p>It may be used on several threads. An entry that this run neither finds nor puts is dropped.
 */
public final class LessonCache {

    private final Path file;
    private final ViolationCodec violations;
    private final SortedMap<String, CacheFile.Entry> before;
    private final Map<String, CacheFile.Entry> now = new ConcurrentHashMap<>();

    /** The key of each lesson that was looked for and not found. */
    private final Map<String, CacheKey> missed = new ConcurrentHashMap<>();

    private LessonCache(Path file, ViolationCodec violations, SortedMap<String, CacheFile.Entry> before) {
        this.file = file;
        this.violations = violations;
        this.before = before;
    }

    /**
     * {@return the cache that a file holds; an empty one when there is no file, or none that can be trusted}
     *
     * @param file the file
     * @param rules the rules that a violation can be of
     */
    public static LessonCache open(Path file, Collection<RuleDescriptor> rules) {
        Map<String, RuleDescriptor> byId = rules.stream().collect(Collectors.toMap(RuleDescriptor::id, rule -> rule));
        return new LessonCache(file, new ViolationCodec(byId), CacheFile.read(file));
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
    public Optional<KeptLesson> find(LessonFile file, String context) throws FileProblemException {
        String path = file.path();
        Optional<CacheFile.Entry> entry = Optional.ofNullable(before.get(path))
                .filter(earlier -> earlier.key().context().equals(context));
        Optional<FileStamp> stamp = file.stamp();
        Optional<KeptLesson> kept = entry.filter(
                        earlier -> stamp.isPresent() && earlier.key().stamp().equals(stamp))
                .flatMap(earlier -> keep(path, earlier));
        if (kept.isPresent()) {
            return kept;
        }
        // Of the very bytes that will be linted if nothing is found: the file may have changed since its stamp was
        // taken.
        CacheKey key = new CacheKey(context, Sha256.of(file.bytes()), stamp);
        kept = entry.filter(earlier -> earlier.key().sha256().equals(key.sha256()))
                .flatMap(earlier -> keep(path, new CacheFile.Entry(key, earlier.content())));
        if (kept.isEmpty()) {
            missed.put(path, key);
        }
        return kept;
    }

    /** What an entry holds, which is kept for the next run if it can be read. */
    private Optional<KeptLesson> keep(String path, CacheFile.Entry entry) {
        try (Unpacker in = new Unpacker(CacheFile.SMILE, entry.content())) {
            KeptLesson kept = new KeptLesson(
                    LessonCodec.read(in), in.list(violations::read), in.list(LessonCache::readSuppression), in.flag());
            // What comes behind goes by the path, and turns places into lines.
            boolean fits = kept.lesson().path().equals(path)
                    && in.furthest() <= kept.lesson().lines().length();
            if (!fits) {
                return Optional.empty();
            }
            now.put(path, entry);
            return Optional.of(kept);
        } catch (RuntimeException e) {
            return Optional.empty(); // whatever is wrong with it, the lesson is linted anew
        }
    }

    /**
     * Keeps what was found in a lesson for the next run, under the key under which {@link #find} found nothing.
     *
     * @param path the lesson's path
     * @param kept what was found
     * @throws NoSuchElementException when nothing was looked for
     */
    public void put(String path, KeptLesson kept) {
        CacheKey key = Optional.ofNullable(missed.remove(path)).orElseThrow();
        Packer out = new Packer(CacheFile.SMILE);
        LessonCodec.write(out, kept.lesson());
        out.list(kept.violations(), violations::write);
        out.list(kept.suppressions(), LessonCache::writeSuppression);
        out.flag(kept.tooMany());
        now.put(path, new CacheFile.Entry(key, out.bytes()));
    }

    /** {@return how many lessons were found} */
    public int found() {
        return (int) now.entrySet().stream()
                .filter(entry -> isFound(before.get(entry.getKey()), entry.getValue()))
                .count();
    }

    /** Whether nothing was found anew: what was found stays the same object, also under a key with another stamp. */
    private static boolean isFound(CacheFile.@Nullable Entry before, CacheFile.Entry now) {
        return before != null && before.content() == now.content();
    }

    /**
     * Writes the file, unless it would not change.
     *
     * @throws IOException when it cannot be written; the next run then finds what this one found
     */
    public void save() throws IOException {
        boolean same = now.size() == before.size()
                && now.entrySet().stream().allMatch(entry -> before.get(entry.getKey()) == entry.getValue());
        if (!same) {
            CacheFile.write(file, new TreeMap<>(now));
        }
    }

    private static void writeSuppression(Packer out, Suppression suppression) {
        out.text(suppression.rule());
        out.text(suppression.reason());
        out.range(suppression.comment());
        out.number(suppression.firstLine());
        out.number(suppression.lastLine());
    }

    private static Suppression readSuppression(Unpacker in) {
        return new Suppression(in.text(), in.text(), in.range(), in.integer(), in.integer());
    }
}
