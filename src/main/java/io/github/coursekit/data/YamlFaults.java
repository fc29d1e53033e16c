package io.github.coursekit.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the slip for which YAML cannot be read, where it was made: a parser tells where it stumbled, often lines below.
 *
 * <p>The slips that writers make are tried on the lines at and above that place, the surest first. A guess is believed when YAML, read again with
 * it, gets further; the one with which all can be read wins.
 */
final class YamlFaults {

    /** The surest first. */
    private static final List<YamlSlip> SLIPS = Stream.of(
                    YamlSpaceSlips.ALL,
                    YamlIndicatorSlips.ALL,
                    YamlForeignMarkSlips.ALL,
                    YamlEndSlips.MARKED,
                    YamlFlowSlips.ALL,
                    YamlEscapeSlips.ALL,
                    YamlQuoteSlips.ALL,
                    YamlBracketSlips.ALL,
                    YamlItemSlips.ALL,
                    YamlFirstCharacterSlips.ALL,
                    YamlColonInTextSlips.ALL,
                    YamlIndentationSlips.ALL,
                    YamlListSlips.ALL,
                    YamlKeySlips.ALL,
                    YamlEndSlips.UNMARKED)
            .flatMap(List::stream)
            .toList();

    /** A larger text is not read again and again. */
    private static final int LARGEST = 1 << 16;

    private static final int MOST_TRIES = 100;

    /** So many lines above the place are looked at. */
    private static final int LINES = 4;

    private static final long WHOLE = Long.MAX_VALUE;

    private final YamlReading stumbled;
    private final YamlLines lines;
    private final Set<YamlLine> suspects;
    private int tries;

    private YamlFaults(String yaml, YamlReading stumbled) {
        this.stumbled = stumbled;
        this.lines = new YamlLines(yaml);
        this.suspects = suspects();
    }

    /** The slip that was made in a text which was read so far, if it is one of those that are known. */
    static Optional<YamlGuess> slip(String yaml, YamlReading stumbled) {
        return yaml.length() > LARGEST ? Optional.empty() : new YamlFaults(yaml, stumbled).slip();
    }

    /** A guess, and how far YAML gets with it. */
    private record Tried(YamlGuess guess, long reach) {}

    private Optional<YamlGuess> slip() {
        Tried best = null;
        for (YamlSlip slip : SLIPS) {
            for (YamlLine line : suspects) {
                for (Tried tried : tried(slip.guesses(line, lines))) {
                    if (tried.reach >= needed(line) && (best == null || tried.reach > best.reach)) {
                        best = tried;
                    }
                }
                if ((best != null && best.reach == WHOLE) || tries > MOST_TRIES) {
                    return Optional.ofNullable(best).map(Tried::guess);
                }
            }
        }
        return Optional.ofNullable(best).map(Tried::guess);
    }

    /** The guesses with how far YAML gets with each; of several that mend all, none is sure. */
    private List<Tried> tried(List<YamlGuess> guesses) {
        tries += guesses.size();
        List<Tried> tried =
                guesses.stream().map(guess -> new Tried(guess, reach(guess))).toList();
        return tried.stream().filter(other -> other.reach == WHOLE).count() <= 1
                ? tried
                : tried.stream()
                        .map(one -> new Tried(one.guess.unsure(), one.reach))
                        .toList();
    }

    /** The lines at and above the place at which YAML stumbled, and those where what it was reading there began; the nearest first. */
    private Set<YamlLine> suspects() {
        Set<YamlLine> suspects = new LinkedHashSet<>();
        for (int offset : new int[] {stumbled.stumble(), stumbled.context()}) {
            List<YamlLine> above = lines.between(0, lines.at(offset));
            for (int i = above.size() - 1; i >= Math.max(0, above.size() - LINES); i--) {
                suspects.add(above.get(i));
            }
        }
        return suspects;
    }

    /** How far YAML must get at least: beyond a line that was changed itself, else beyond the place. */
    private long needed(YamlLine line) {
        long place = place(lines, stumbled.stumble());
        return line.number() == line(place) ? place(line.number() + 1, 0) : place + 1;
    }

    private long reach(YamlGuess guess) {
        String mended = guess.applied(lines.yaml());
        YamlReading reading = YamlReader.reading(mended);
        return reading.isWhole() ? WHOLE : place(new YamlLines(mended), reading.stumble());
    }

    private static long place(YamlLines lines, int offset) {
        int number = lines.at(offset);
        return place(number, offset - lines.start(number));
    }

    private static long place(int line, int column) {
        return ((long) line << Integer.SIZE) + column;
    }

    private static int line(long place) {
        return (int) (place >> Integer.SIZE);
    }
}
