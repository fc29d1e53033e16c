package io.github.coursekit.report;

import io.github.coursekit.lint.Fingerprint;
import io.github.coursekit.rule.Violation;
import io.github.coursekit.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Tells violations apart from run to run: a hash of what the baseline knows a violation by (file, rule, source line and subject) and of how many with the
 * same came before it. Moving a line within its file does not change it.
 */
final class Fingerprints {

    private final ReportInput input;

    /** By a hash of what each is known by, of 64 bits: the texts of a hundred thousand violations would take as much memory as the violations. */
    private final Map<Long, Integer> seen = new HashMap<>();

    private final MessageDigest digest = Sha256.digest();

    /** Of one report. */
    Fingerprints(ReportInput input) {
        this.input = input;
    }

    /**
     * The fingerprint of the next violation, in lower-case hexadecimal.
     *
     * @param violation the violation; each is asked for once, in the order of the report
     */
    String next(Violation violation) {
        Fingerprint known = Fingerprint.of(violation, input.lines());
        String place = String.join("\0", input.paths().of(violation.location()), known.rule(), known.line());
        String key = known.subject().isEmpty() ? place : place + "\0" + known.subject();
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        int nth = seen.merge(checksum.getValue() << Integer.SIZE | (key.hashCode() & 0xFFFF_FFFFL), 1, Integer::sum);
        digest.update(bytes);
        digest.update(("\0" + nth).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }
}
