package io.github.coursekit.git;

import io.github.coursekit.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Git keeps of a file whose content is kept by Git LFS. Its filter is a command and does not run, so that the file seems to differ wherever Git has to
 * look into it. See the <a href="https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md">specification</a>.
 *
 * @param sha256 the hash of the content
 * @param size the number of its bytes
 */
record LfsPointer(String sha256, long size) {

    /** spec: a pointer has less than 1,024 bytes. */
    static final int MOST_BYTES = 1023;

    private static final Pattern FORM = Pattern.compile(
            "version https://git-lfs\\.github\\.com/spec/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\nsize ([0-9]{1,18})\n");

    /** The pointer that some bytes are, if they are one. */
    static Optional<LfsPointer> parse(byte[] bytes) {
        Matcher matcher = FORM.matcher(new String(bytes, StandardCharsets.UTF_8));
        return matcher.matches()
                ? Optional.of(new LfsPointer(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    /** Whether a file has the content that this stands for; one that cannot be read has not. */
    boolean isOf(Path file) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Files.size(file) == size && Sha256.of(in).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }
}
