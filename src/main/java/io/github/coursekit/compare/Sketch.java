package io.github.coursekit.compare;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What a text is like: of the hashes of all its runs of three words the smallest ones. Two sketches tell how much two texts have in common without the texts, see
 * <a href="https://www.cs.princeton.edu/courses/archive/spring13/cos598C/broder97resemblance.pdf">Broder, On the resemblance and containment of documents</a>.
 */
final class Sketch {

    private static final int MOST = 64;
    private static final int WORDS = 3;

    private final long[] hashes;

    private Sketch(long[] hashes) {
        this.hashes = hashes;
    }

    static Sketch of(String text) {
        long[] runs = new long[text.length() / 2 + 1];
        long[] words = new long[WORDS];
        int count = 0;
        long word = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                word = word * 31 + Character.toLowerCase(text.charAt(i));
            } else if (word != 0) {
                words[count % WORDS] = word;
                word = 0;
                count++;
                if (count >= WORDS) {
                    runs[count - WORDS] = hash(words, count);
                }
            }
        }
        return new Sketch(smallest(runs, Math.max(0, count - WORDS + 1)));
    }

    private static long[] smallest(long[] runs, int count) {
        Arrays.sort(runs, 0, count);
        long[] smallest = new long[Math.min(MOST, count)];
        int kept = 0;
        for (int i = 0; i < count && kept < smallest.length; i++) {
            if (kept == 0 || smallest[kept - 1] != runs[i]) {
                smallest[kept++] = runs[i];
            }
        }
        return Arrays.copyOf(smallest, kept);
    }

    private static long hash(long[] words, int next) {
        long hash = 0;
        for (int i = 0; i < WORDS; i++) {
            hash = mixed(hash * 31 + words[(next + i) % WORDS]);
        }
        return hash;
    }

    /** Spreads what differs little; the last step of MurmurHash3. */
    private static long mixed(long value) {
        long hash = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    LongStream hashes() {
        return Arrays.stream(hashes);
    }

    /** How much of two texts together is in both: from 0 for nothing to 1. */
    double likeness(Sketch other) {
        long[] both = LongStream.concat(hashes(), other.hashes())
                .sorted()
                .distinct()
                .limit(Math.max(hashes.length, other.hashes.length))
                .toArray();
        long shared =
                Arrays.stream(both).filter(hash -> has(hash) && other.has(hash)).count();
        return both.length == 0 ? 0 : (double) shared / both.length;
    }

    private boolean has(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
