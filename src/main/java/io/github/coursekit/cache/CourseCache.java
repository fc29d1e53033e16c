package io.github.coursekit.cache;

import io.github.coursekit.course.Asset;
import io.github.coursekit.course.Course;
import io.github.coursekit.lint.KeptLesson;
import io.github.coursekit.lint.KeptRule;
import io.github.coursekit.lint.LintCache;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.load.AssetMemory;
import io.github.coursekit.load.ContentFile;
import io.github.coursekit.load.FileProblemException;
import io.github.coursekit.load.LessonFile;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.RulePage;
import io.github.coursekit.rule.Suppression;
import io.github.coursekit.source.FileStamp;
import io.github.coursekit.text.Sha256;
import io.github.coursekit.text.SharedValues;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * What an earlier run found in the files of a course, under keys that hold all that it depends on; and what this run leaves for the next one.
 *
 * <pre>{@code
 * new Linter(rules, configuration, threads, CourseCache.in(file)).lint(source, progress);
 * }</pre>
 *
 * <p>It may be used on several threads. An entry that this run neither finds nor puts is dropped.
 */
public final class CourseCache {

    /** What is kept of the course as a whole stands under the path of its folder. */
    private static final String WHOLE = "";

    private final Path file;
    private final ViolationCodec violations;
    private final SortedMap<String, CacheFile.Entry> before;
    private final Map<String, CacheFile.Entry> now = new ConcurrentHashMap<>();

    /** The key of each file that was looked for and not found. */
    private final Map<String, CacheKey> missed = new ConcurrentHashMap<>();

    /** Whether anything was found that the next run would not find. */
    private volatile boolean changed;

    /** How many lessons were found by their bytes, and would be found faster by the stamps that they have now. */
    private final AtomicInteger restamped = new AtomicInteger();

    private final SharedValues shared = new SharedValues();

    private CourseCache(Path file, ViolationCodec violations, SortedMap<String, CacheFile.Entry> before) {
        this.file = file;
        this.violations = violations;
        this.before = before;
    }

    /**
     * {@return the cache of a course, for its linter}
     *
     * @param file where it is kept; it need not exist, and nothing is found in one that cannot be trusted
     */
    public static LintCache in(Path file) {
        return (rules, configuration) -> {
            List<RuleDescriptor> known =
                    Linter.pages(rules).stream().map(RulePage::rule).toList();
            return new KeyedMemory(open(file, known), new LintContexts(rules, known, configuration));
        };
    }

    /**
     * {@return the cache that a file holds; an empty one when there is no file, or none that can be trusted}
     *
     * @param file the file
     * @param rules the rules that a violation can be of
     */
    static CourseCache open(Path file, Collection<RuleDescriptor> rules) {
        Map<String, RuleDescriptor> byId = rules.stream().collect(Collectors.toMap(RuleDescriptor::id, rule -> rule));
        return new CourseCache(file, new ViolationCodec(byId), CacheFile.read(file));
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
        Optional<CacheFile.Entry> entry = Optional.ofNullable(before.get(path))
                .filter(earlier -> earlier.key().context().equals(context));
        Optional<FileStamp> stamp = file.stamp();
        Optional<KeptLesson> kept = entry.filter(
                        earlier -> stamp.isPresent() && earlier.key().stamp().equals(stamp))
                .flatMap(earlier -> lesson(path, earlier));
        if (kept.isPresent()) {
            now.put(path, entry.get());
        } else {
            // Of the bytes that are linted if nothing is found: since its stamp was taken the file may have changed.
            CacheKey key = new CacheKey(context, Sha256.of(file.bytes()), stamp);
            kept = entry.filter(earlier -> earlier.key().sha256().equals(key.sha256()))
                    .flatMap(earlier -> lesson(path, earlier));
            if (kept.isEmpty()) {
                missed.put(path, key);
            } else if (stamp.isEmpty()) {
                now.put(path, entry.get());
            } else {
                now.put(path, new CacheFile.Entry(key, entry.get().content()));
                restamped.incrementAndGet();
            }
        }
        return kept;
    }

    private void change(String path, CacheFile.Entry entry) {
        now.put(path, entry);
        changed = true;
    }

    /**
     * Keeps what was found in a lesson for the next run, under the key under which {@link #find} found nothing.
     *
     * @param path the lesson's path
     * @param kept what was found
     * @throws NoSuchElementException when nothing was looked for
     */
    void put(String path, KeptLesson kept) {
        CacheKey key = Optional.ofNullable(missed.remove(path)).orElseThrow();
        Packer out = new Packer(CacheFile.SMILE);
        LessonCodec.write(out, kept.lesson());
        out.list(kept.violations(), violations::write);
        out.list(kept.undecided(), ViolationCodec::writeUndecided);
        out.list(kept.suppressions(), CourseCache::writeSuppression);
        out.flag(kept.tooMany());
        change(path, new CacheFile.Entry(key, out.bytes()));
    }

    /**
     * {@return what the rules on the course found in the same course, in their order} It is the same when all of its files are, and all else that those rules see. If
     * not, {@link #put(List)} can keep what they find now.
     *
     * @param course the course, whose lessons were all found or put before
     * @param context all that the rules depend on beside the course, hashed
     */
    Optional<List<KeptRule>> find(Course course, String context) {
        if (!course.lessons().stream().allMatch(lesson -> now.containsKey(lesson.path()))) {
            return Optional.empty(); // something could not be found out about a lesson, which the next run may find
        }
        CacheKey key = new CacheKey(context, contentOf(course), Optional.empty());
        Optional<CacheFile.Entry> entry = Optional.ofNullable(before.get(WHOLE))
                .filter(earlier -> earlier.key().equals(key));
        Optional<List<KeptRule>> kept = entry.flatMap(this::rules);
        if (kept.isPresent()) {
            now.put(WHOLE, entry.get());
        } else {
            missed.put(WHOLE, key);
        }
        return kept;
    }

    /** A hash of all that is in a course; a lesson is what its file and its context make it. */
    private String contentOf(Course course) {
        Packer out = new Packer(CacheFile.SMILE);
        out.list(course.lessons(), (packer, lesson) -> {
            CacheKey key = Objects.requireNonNull(now.get(lesson.path())).key();
            packer.text(lesson.path());
            packer.text(key.context());
            packer.text(key.sha256());
        });
        out.list(course.assets(), AssetCodec::write);
        out.texts(course.staticFiles());
        out.texts(course.assetFiles());
        out.text(KeyText.of(course.problems()));
        return Sha256.of(out.bytes());
    }

    /**
     * Keeps what the rules on the course found for the next run, if {@link #find(Course, String)} could tell which course it is.
     *
     * @param kept what each found
     */
    void put(List<KeptRule> kept) {
        CacheKey key = missed.remove(WHOLE);
        if (key != null) {
            Packer out = new Packer(CacheFile.SMILE);
            out.list(kept, (packer, rule) -> {
                packer.text(rule.rule());
                packer.list(rule.violations(), violations::write);
                packer.list(rule.undecided(), ViolationCodec::writeUndecided);
            });
            change(WHOLE, new CacheFile.Entry(key, out.bytes()));
        }
    }

    /** The rules that an entry holds; empty when it cannot be read. */
    Optional<List<KeptRule>> rules(CacheFile.Entry entry) {
        try (Unpacker in = new Unpacker(CacheFile.SMILE, entry.content(), shared)) {
            return Optional.of(in.list(unpacker -> new KeptRule(
                    unpacker.text(), unpacker.list(violations::read), unpacker.list(ViolationCodec::readUndecided))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return the cache as a memory of assets} An asset is found by its stamp alone: its bytes, which may be many, are not hashed.
     *
     * @param context all that an asset depends on beside its file, hashed; other than that of any lesson
     */
    AssetMemory assets(String context) {
        return new AssetMemory() {

            @Override
            public Optional<Asset> find(ContentFile file) {
                return findAsset(file, context);
            }

            @Override
            public void put(Asset asset) {
                putAsset(asset);
            }
        };
    }

    private Optional<Asset> findAsset(ContentFile file, String context) {
        String path = file.path();
        Optional<FileStamp> stamp = file.stamp();
        if (stamp.isEmpty()) {
            return Optional.empty();
        }
        CacheKey key = new CacheKey(context, "", stamp);
        Optional<CacheFile.Entry> entry = Optional.ofNullable(before.get(path))
                .filter(earlier -> earlier.key().equals(key));
        Optional<Asset> asset = entry.flatMap(earlier -> asset(path, earlier));
        if (asset.isPresent()) {
            now.put(path, entry.get());
        } else {
            missed.put(path, key);
        }
        return asset;
    }

    private void putAsset(Asset asset) {
        CacheKey key = missed.remove(asset.path());
        if (key != null) {
            Packer out = new Packer(CacheFile.SMILE);
            AssetCodec.write(out, asset);
            change(asset.path(), new CacheFile.Entry(key, out.bytes()));
        }
    }

    /**
     * Writes the file, unless the next run would find the same in the one that is there, which then is marked as used. New stamps of a few lessons are
     * not worth it: to hash them once more takes less than to write what is kept of all.
     *
     * @throws IOException when it cannot be written; the next run then finds what this one found
     */
    void save() throws IOException {
        if (changed || now.size() != before.size() || restamped.get() > now.size() / 10) {
            CacheFile.write(file, new TreeMap<>(now));
        } else {
            CacheFile.markUsed(file, Instant.now());
        }
    }

    /** The lesson that an entry holds; empty when it cannot be read: whatever is wrong with it, the lesson is linted anew. */
    private Optional<KeptLesson> lesson(String path, CacheFile.Entry entry) {
        try (Unpacker in = new Unpacker(CacheFile.SMILE, entry.content(), shared)) {
            KeptLesson kept = new KeptLesson(
                    LessonCodec.read(in),
                    in.list(violations::read),
                    in.list(ViolationCodec::readUndecided),
                    in.list(CourseCache::readSuppression),
                    in.flag());
            // What comes behind goes by the path, and turns places into lines.
            boolean fits = kept.lesson().path().equals(path)
                    && in.furthest() <= kept.lesson().lines().length();
            return fits ? Optional.of(kept) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Asset> asset(String path, CacheFile.Entry entry) {
        try (Unpacker in = new Unpacker(CacheFile.SMILE, entry.content(), shared)) {
            return Optional.of(AssetCodec.read(in)).filter(asset -> asset.path().equals(path));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return file.toString();
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
