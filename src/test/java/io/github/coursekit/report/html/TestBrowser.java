package io.github.coursekit.report.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.codehaus.plexus.util.FileUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The browser of all tests that need one, which are skipped where there is none.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestBrowser browser = new TestBrowser();
 * }</pre>
 */
public final class TestBrowser implements BeforeAllCallback {

    private static final String NONE =
            "There is no Chromium on the path: this is not tested in a browser. Debian: apt-get install chromium";

    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> executable = Browser.find();
        assumeTrue(executable.isPresent(), NONE);
        browser = context.getRoot()
                .getStore(Namespace.create(TestBrowser.class))
                .computeIfAbsent(Running.class, key -> Running.start(executable.get()), Running.class)
                .browser();
    }

    /** A new, blank tab. */
    public Tab tab() {
        return Objects.requireNonNull(browser).tab();
    }

    /** A browser and its profile, which go when the last test has run. */
    private record Running(Browser browser, Path profile) implements AutoCloseable {

        static Running start(Path executable) {
            try {
                Path profile = Files.createTempDirectory("browser");
                return new Running(Browser.start(executable, profile), profile);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException {
            browser.close();
            FileUtils.deleteDirectory(profile.toFile());
        }
    }
}
