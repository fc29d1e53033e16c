package io.github.coursekit.cache;

import io.github.coursekit.course.Course;
import io.github.coursekit.lint.KeptRule;
import io.github.coursekit.text.Sha256;
import io.github.coursekit.text.SharedValues;
import java.util.List;
import java.util.Optional;

/** What the rules on a course as a whole found. */
final class CachedRules {

    /** What is kept of the course as a whole stands under the path of its folder. */
    private static final String WHOLE = "";

    private final CacheEntries entries;
    private final ViolationCodec violations;
    private final SharedValues shared;

    CachedRules(CacheEntries entries, ViolationCodec violations, SharedValues shared) {
        this.entries = entries;
        this.violations = violations;
        this.shared = shared;
    }

    /**
     * {@return what the rules on the course found in the same course, in their order} It is the same when all of its files are, and all else that those rules see. If
     * not, {@link #put(List)} can keep what they find now.
     *
     * @param course the course, whose lessons were all found or put before
     * @param context all that the rules depend on beside the course, hashed
     */
    Optional<List<KeptRule>> find(Course course, String context) {
        if (!course.lessons().stream()
                .allMatch(lesson -> entries.kept(lesson.path()).isPresent())) {
            return Optional.empty(); // something could not be found out about a lesson, which the next run may find
        }
        CacheKey key = new CacheKey(context, contentOf(course), Optional.empty());
        Optional<CacheEntry> entry =
                entries.earlier(WHOLE).filter(earlier -> earlier.key().equals(key));
        Optional<List<KeptRule>> kept = entry.flatMap(this::read);
        if (kept.isPresent()) {
            entries.keep(WHOLE, entry.get());
        } else {
            entries.miss(WHOLE, key);
        }
        return kept;
    }

    /** A hash of all that is in a course; a lesson is what its file and its context make it. */
    private String contentOf(Course course) {
        Packer out = new Packer(CacheFile.SMILE);
        out.list(course.lessons(), (packer, lesson) -> {
            CacheKey key = entries.kept(lesson.path()).orElseThrow().key();
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
        Optional<CacheKey> key = entries.takeMissed(WHOLE);
        if (key.isPresent()) {
            Packer out = new Packer(CacheFile.SMILE);
            out.list(kept, (packer, rule) -> {
                packer.text(rule.rule());
                packer.list(rule.violations(), violations::write);
                packer.list(rule.undecided(), ViolationCodec::writeUndecided);
            });
            entries.put(WHOLE, new CacheEntry(key.get(), out.bytes()));
        }
    }

    /** The rules that an entry holds; empty when it cannot be read. */
    Optional<List<KeptRule>> read(CacheEntry entry) {
        try (Unpacker in = new Unpacker(CacheFile.SMILE, entry.content(), shared)) {
            return Optional.of(in.list(unpacker -> new KeptRule(
                    unpacker.text(), unpacker.list(violations::read), unpacker.list(ViolationCodec::readUndecided))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
