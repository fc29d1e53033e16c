package io.github.coursekit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedSourceTest {

    @TempDir
    private Path folder;

    private OverlaySource below;
    private CheckedSource source;

    private void open(String text) throws Exception {
        below = new OverlaySource(FolderSource.of(folder));
        put(text);
        source = new CheckedSource(below);
    }

    private void put(String text) {
        below.put("a.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> again() {
        return source.again("a.md", 100).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void whatWasReadIsKnownAgain() throws Exception {
        open("one");
        assertThat(again()).as("before it was read").isEmpty();
        source.read("a.md", 100);

        assertThat(again()).contains("one");
        put("two");
        assertThat(again()).isEmpty();
        put("one");
        assertThat(again()).contains("one");
        below.remove("a.md");
        assertThat(again()).isEmpty();
    }

    @Test
    void whatWasReadLastCounts() throws Exception {
        open("one");
        source.read("a.md", 100);
        put("two");
        source.read("a.md", 100);

        assertThat(again()).contains("two");
    }

    @Test
    void ofAFileWhoseFirstBytesWereReadTheyAndItsSizeCount() throws Exception {
        open("onetwo");
        source.start("a.md", 3);

        put("oneTWO");
        assertThat(again()).contains("oneTWO");
        put("onetwo.");
        assertThat(again()).isEmpty();
        put("ONEtwo");
        assertThat(again()).isEmpty();
    }

    @Test
    void whatIsTooLongToBeShownIsNot() throws Exception {
        open("x".repeat(101));
        source.read("a.md", 200);

        assertThat(again()).isEmpty();
    }

    @Test
    void whatOnlyHasAStampIsKnownByIt() throws Exception {
        FileStamp stamp = new FileStamp(3, 1, 1, 1);
        Stamps below = new Stamps(stamp);
        CheckedSource stamped = new CheckedSource(below);
        stamped.stamp("a.md");

        assertThat(stamped.again("a.md", 100)).isPresent();
        below.now = Optional.of(new FileStamp(3, 1, 2, 1));
        assertThat(stamped.again("a.md", 100)).isEmpty();
        below.now = Optional.empty();
        assertThat(stamped.again("a.md", 100)).isEmpty();
    }

    /** One file whose stamp is told. */
    private static final class Stamps implements ContentSource {

        private Optional<FileStamp> now;

        Stamps(FileStamp stamp) {
            now = Optional.of(stamp);
        }

        @Override
        public FileList list(String path, ContentFilter filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<FileStamp> stamp(String path) {
            return now;
        }

        @Override
        public byte[] read(String path, int most) {
            return new byte[3];
        }

        @Override
        public FileStart start(String path, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public InputStream open(String path) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<String> staticFiles() {
            return List.of();
        }
    }
}
