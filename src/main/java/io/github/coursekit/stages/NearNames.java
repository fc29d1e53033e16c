package io.github.coursekit.stages;

import io.github.coursekit.text.EditDistance;
import java.util.Arrays;

/**
 * Tells whether a name is another one but for a slip. Both are folded as they are compared. Short names bear a swap, a doubled letter and a plural; longer
 * ones one edit, or two from six letters on where the length hardly changes; the first letter is nearly always right.
 */
final class NearNames {

    /** How many letters more or fewer than a name a slip of it can have. */
    static final int MOST_EDITS = 2;

    /** Shorter names have too many honest neighbours (CRE, NRE) for any edit to count as a slip. */
    private static final int SHORT = 4;

    /** From this length on two edits are a slip. */
    private static final int LONG = 6;

    private static final int LONGEST = 80;

    private NearNames() {}

    static boolean isNear(String right, String found) {
        if (right.equals(found) || right.length() > LONGEST || found.length() > LONGEST || found.isEmpty()) {
            return right.equals(found) && !right.isEmpty();
        }
        if (Math.abs(right.length() - found.length()) > MOST_EDITS) {
            return false;
        }
        if (right.length() < SHORT) {
            return found.equals(right + "s") || isSwapped(right, found) || isDoubled(right, found);
        }
        boolean sameStart = right.charAt(0) == found.charAt(0);
        if (!sameStart && right.charAt(0) != found.charAt(Math.min(1, found.length() - 1))) {
            return false; // not even the first two letters are swapped
        }
        int distance = EditDistance.between(right, found);
        boolean sameLength = Math.abs(right.length() - found.length()) <= 1;
        return (distance <= 1 && (sameStart || isSwapped(right, found)))
                || (distance == 2 && right.length() >= LONG && sameStart && sameLength);
    }

    private static boolean isSwapped(String right, String found) {
        return right.length() == found.length()
                && EditDistance.between(right, found) == 1
                && Arrays.equals(
                        right.chars().sorted().toArray(), found.chars().sorted().toArray());
    }

    private static boolean isDoubled(String right, String found) {
        boolean doubled = false;
        for (int i = 0; i < right.length(); i++) {
            doubled |= found.equals(right.substring(0, i + 1) + right.substring(i));
        }
        return doubled;
    }
}
