package io.github.coursekit.stages;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells at a glance whether a file can name a role, as a word of its own: all lessons are looked through, and most name none.
 *
 * <p>The bytes of the file are looked at as they are, without a copy.
 */
final class RoleScan {

    /** Roles have a bit each, shared from the seventeenth on; in the upper half of a number it is about their second and third letters. */
    private static final int ROLES = 16;

    private final byte[][] lower;
    private final byte[][] upper;

    /**
     * For each byte the roles that have it as their first letter in any letter case, and those that have it as their second; then as their second and as their third.
     * Two look-ups for each pair of bytes tell where a role can begin, at either, and hardly ever in vain.
     */
    private final int[] former = new int[1 << Byte.SIZE];

    private final int[] latter = new int[1 << Byte.SIZE];

    /** Whether a role has a letter whose capital takes another number of bytes: such a one is not looked for. */
    private final boolean anywhere;

    /** {@code roles} are not empty texts. */
    RoleScan(List<String> roles) {
        lower = new byte[roles.size()][];
        upper = new byte[roles.size()][];
        for (int i = 0; i < roles.size(); i++) {
            StringBuilder small = new StringBuilder();
            StringBuilder capital = new StringBuilder();
            for (char c : roles.get(i).toCharArray()) {
                small.append(Character.toLowerCase(c));
                capital.append(Character.toUpperCase(c));
            }
            lower[i] = bytes(small.toString());
            upper[i] = bytes(capital.toString());
            mark(former, i, 0, 0);
            mark(latter, i, 1, 0);
            mark(former, i, 1, ROLES);
            mark(latter, i, 2, ROLES);
        }
        anywhere = !roles.stream().allMatch(RoleScan::hasCapitalsAsLong);
    }

    private static boolean hasCapitalsAsLong(String role) {
        return role.chars()
                .allMatch(c -> bytes(Character.toString(Character.toLowerCase(c))).length
                        == bytes(Character.toString(Character.toUpperCase(c))).length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Marks the bytes that a role can have at an index; all when it ends before. */
    private void mark(int[] table, int role, int index, int half) {
        int bit = 1 << (half + role % ROLES);
        if (index < lower[role].length) {
            table[lower[role][index] & 0xFF] |= bit;
            table[upper[role][index] & 0xFF] |= bit;
        } else {
            for (int i = 0; i < table.length; i++) {
                table[i] |= bit;
            }
        }
    }

    /** Whether a file may name a role, in any letter case; where it does not, no label and no heading does. */
    boolean mayNameRole(byte[] file) {
        int[] at = former;
        int[] behind = latter;
        int last = file.length - 1;
        for (int i = 0; i < last; i += 2) {
            if ((at[file[i] & 0xFF] & behind[file[i + 1] & 0xFF]) != 0
                    && (isNamedAt(file, i) || isNamedAt(file, i - 1))) {
                return true;
            }
        }
        return anywhere || isNamedAt(file, last - 1) || isNamedAt(file, last);
    }

    private boolean isNamedAt(byte[] file, int offset) {
        for (int i = 0; i < lower.length; i++) {
            if (offset >= 0 && isAt(file, offset, lower[i], upper[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] file, int offset, byte[] lower, byte[] upper) {
        int end = offset + lower.length;
        if (end > file.length) {
            return false;
        }
        for (int i = 0; i < lower.length; i++) {
            byte c = file[offset + i];
            if (c != lower[i] && c != upper[i]) {
                return false;
            }
        }
        return !(offset > 0 && isPart(file[offset - 1])) && !(end < file.length && isPart(file[end]));
    }

    /** Whether a byte is surely a part of a word: of what is no ASCII it is not told. */
    private static boolean isPart(byte c) {
        return c >= 0 && Word.isPart(c);
    }
}
