package io.github.coursekit.stages;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells at a glance whether a text can hold a role, as a part of another word or not: all lessons are looked through, and most hold none.
 *
 * <p>Both are compared as bytes of Latin-1, an array of which is looked through faster than a string. What that encoding does not have becomes a question mark
 * in both, so that a role that is there is never passed over.
 */
final class RoleScan {

    private final byte[][] lower;
    private final byte[][] upper;

    /**
     * For each byte the roles that have it as their first, or second, letter in any letter case: a bit for each role, shared from the ninth on. Two look-ups for
     * each byte tell where a role can begin, and hardly ever in vain.
     */
    private final byte[] first = new byte[1 << Byte.SIZE];

    private final byte[] second = new byte[1 << Byte.SIZE];

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
            mark(first, i, 0);
            mark(second, i, 1);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Marks the bytes that a role can have at an index; all when it ends before. */
    private void mark(byte[] table, int role, int index) {
        byte bit = (byte) (1 << (role % Byte.SIZE));
        if (index < lower[role].length) {
            table[lower[role][index] & 0xFF] |= bit;
            table[upper[role][index] & 0xFF] |= bit;
        } else {
            for (int i = 0; i < table.length; i++) {
                table[i] |= bit;
            }
        }
    }

    /** Whether a text may hold a role, in any letter case; where it does not, it holds none. */
    boolean mayHoldRole(String text) {
        byte[] bytes = bytes(text);
        for (int i = 0; i + 1 < bytes.length; i++) {
            if ((first[bytes[i] & 0xFF] & second[bytes[i + 1] & 0xFF]) != 0 && isRoleAt(bytes, i)) {
                return true;
            }
        }
        return bytes.length > 0 && isRoleAt(bytes, bytes.length - 1);
    }

    private boolean isRoleAt(byte[] text, int offset) {
        for (int i = 0; i < lower.length; i++) {
            if (isAt(text, offset, lower[i], upper[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] text, int offset, byte[] lower, byte[] upper) {
        if (offset + lower.length > text.length) {
            return false;
        }
        for (int i = 0; i < lower.length; i++) {
            byte c = text[offset + i];
            if (c != lower[i] && c != upper[i]) {
                return false;
            }
        }
        return true;
    }
}
