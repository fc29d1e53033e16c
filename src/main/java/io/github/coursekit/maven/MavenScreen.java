package io.github.coursekit.maven;

import io.github.coursekit.report.Screen;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Properties;
import org.fusesource.jansi.Ansi;

/** What Maven's console can show. */
final class MavenScreen {

    private MavenScreen() {}

    /** The screen behind Maven's log. */
    static Screen ofProcess() {
        return of(System.getenv(), System.getProperties());
    }

    /**
     * The screen behind Maven's log, as it is told of.
     *
     * @param environment the environment variables
     * @param system the system properties
     */
    static Screen of(Map<String, String> environment, Properties system) {
        // https://no-color.org: set to anything but the empty string.
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Screen(Screen.PLAIN.columns(), !unwanted && mavenWritesColours(), charset(system));
    }

    /** Maven 3 switches Jansi's class on and off, and Maven 4 has one of that name that asks Maven; so {@code style.color} is heeded. */
    private static boolean mavenWritesColours() {
        try {
            return Ansi.isEnabled();
        } catch (LinkageError e) {
            return false; // a Maven that no longer has it: plain text is right everywhere
        }
    }

    /** What System.out writes: newer JDKs tell it, older ones write the default charset, unless told otherwise. */
    private static Charset charset(Properties system) {
        String name = system.getProperty("stdout.encoding", system.getProperty("sun.stdout.encoding", ""));
        try {
            return name.isEmpty() ? Charset.defaultCharset() : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Charset.defaultCharset();
        }
    }
}
