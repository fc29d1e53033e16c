package io.github.coursekit.cache;

import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Suppression;
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

/**
 * What was found in lessons in an earlier run, under keys that hold all that it depends on; and what this run leaves for the next one.
 *
 * <pre>{@code
 * LessonCache cache = LessonCache.open(file, rules);
 * cache.find(path, key).or(() -> lintAndKeep(path));
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
    private final Map<String, String> missed = new ConcurrentHashMap<>();

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
     * @param path the lesson's path
     * @param key what it depends on, hashed
     */
    public Optional<KeptLesson> find(String path, String key) {
        Optional<KeptLesson> kept = kept(path, key);
        if (kept.isEmpty()) {
            missed.put(path, key);
        }
        return kept;
    }

    private Optional<KeptLesson> kept(String path, String key) {
        CacheFile.Entry entry = before.get(path);
        if (entry == null || !entry.key().equals(key)) {
            return Optional.empty();
        }
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
        String key = Optional.ofNullable(missed.remove(path)).orElseThrow();
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
                .filter(entry -> before.get(entry.getKey()) == entry.getValue())
                .count();
    }

    /**
     * Writes the file, unless it would not change.
     *
     * @throws IOException when it cannot be written; the next run then finds what this one found
     */
    public void save() throws IOException {
        if (found() != before.size() || now.size() != before.size()) {
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
