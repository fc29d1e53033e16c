package io.github.coursekit.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursekit.config.Configuration;
import io.github.coursekit.config.RuleSettings;
import io.github.coursekit.course.CourseSettings;
import io.github.coursekit.course.LessonText;
import io.github.coursekit.lint.LintResult;
import io.github.coursekit.lint.Linter;
import io.github.coursekit.lint.Progress;
import io.github.coursekit.rule.Finding;
import io.github.coursekit.rule.LessonRule;
import io.github.coursekit.rule.Reporter;
import io.github.coursekit.rule.Rule;
import io.github.coursekit.rule.RuleDescriptor;
import io.github.coursekit.rule.Severity;
import io.github.coursekit.source.FolderSource;
import io.github.coursekit.text.Location;
import io.github.coursekit.work.Threads;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Code from other jars: a rule that somebody provides, with the libraries beside it, or another version of this plugin. */
final class OtherCode implements AutoCloseable {

    private static final String WORD = "word.txt";
    private static final String RULE = Provided.class.getName();

    private final Loader loader;

    /** Takes from the jars what is there, and all else from the tests. */
    private static final class Loader extends URLClassLoader {

        private final boolean plugin;

        Loader(List<URL> jars, boolean plugin) {
            super(jars.toArray(URL[]::new), OtherCode.class.getClassLoader());
            this.plugin = plugin;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                boolean own = plugin ? name.startsWith("io.github.coursekit.") : name.equals(RULE);
                Class<?> loaded = own ? findLoadedClass(name) : super.loadClass(name, resolve);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }

    /** A rule that tells a word that stands in its own jar or in one beside it. */
    public static final class Provided implements LessonRule {

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor("provided-rule", "Nothing", Severity.ERROR);
        }

        @Override
        public void check(LessonText text, Reporter reporter) {
            try (InputStream word =
                    Objects.requireNonNull(getClass().getClassLoader().getResourceAsStream(WORD))) {
                String fact = new String(word.readAllBytes(), StandardCharsets.UTF_8);
                reporter.report(Finding.at(Location.start(text.lesson().path()), fact));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** A check without any rule, by whichever version of the plugin has loaded this. */
    public static final class Check implements BiFunction<Path, @Nullable Path, String> {

        @Override
        public String apply(Path content, @Nullable Path cache) {
            Configuration defaults = new Configuration(CourseSettings.DEFAULT, RuleSettings.NONE);
            Linter linter =
                    new Linter(List.of(), defaults, Threads.of(1), cache == null ? null : CourseCache.in(cache));
            try {
                LintResult result = linter.lint(new StampedSource(FolderSource.of(content)), Progress.NONE);
                return result.violations()
                        + result.cache().lessons().stream()
                                .mapToObj(Integer::toString)
                                .findFirst()
                                .orElse("");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private OtherCode(Loader loader) {
        this.loader = loader;
    }

    /** A jar with a rule of a provider, and with the word that it tells unless that is empty. */
    static Path provider(Path jar, String word) throws IOException {
        String name = RULE.replace('.', '/') + ".class";
        try (InputStream bytes = OtherCode.class.getClassLoader().getResourceAsStream(name);
                ZipOutputStream out = zip(jar)) {
            put(out, name, bytes.readAllBytes());
            if (!word.isEmpty()) {
                put(out, WORD, word.getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    /** The same in a folder, all files of one time. */
    static Path providerFolder(Path folder, String word, FileTime time) throws IOException {
        String name = RULE.replace('.', '/') + ".class";
        Path type = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(type.getParent()));
        try (InputStream bytes = OtherCode.class.getClassLoader().getResourceAsStream(name)) {
            Files.write(type, bytes.readAllBytes());
        }
        Path told = Files.writeString(folder.resolve(WORD), word);
        for (Path file : List.of(type, told)) {
            Files.setLastModifiedTime(file, time);
        }
        return folder;
    }

    /** A jar with a word. */
    static Path library(Path jar, String word) throws IOException {
        try (ZipOutputStream out = zip(jar)) {
            put(out, WORD, word.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    /** A jar with this plugin, which says some words of the same length where it says that there is "no rule" of a name. */
    static Path plugin(Path jar, String words) throws IOException {
        Path classes = location(Linter.class);
        try (Stream<Path> walk = Files.walk(classes);
                ZipOutputStream out = zip(jar)) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".class")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (file.endsWith("RuleNames.class")) {
                    String text = new String(bytes, StandardCharsets.ISO_8859_1);
                    assertThat(text).contains("There is no rule");
                    bytes = text.replace("There is no rule", "There is " + words)
                            .getBytes(StandardCharsets.ISO_8859_1);
                }
                put(out, classes.relativize(file).toString().replace('\\', '/'), bytes);
            }
        }
        return jar;
    }

    private static ZipOutputStream zip(Path jar) throws IOException {
        Files.createDirectories(Objects.requireNonNull(jar.getParent()));
        return new ZipOutputStream(Files.newOutputStream(jar));
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(bytes);
    }

    private static Path location(Class<?> type) throws IOException {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IOException(e);
        }
    }

    static OtherCode of(List<Path> jars) throws IOException {
        boolean plugin = jars.get(0).endsWith("plugin.jar");
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        if (plugin) {
            urls.add(location(OtherCode.class).toUri().toURL());
        }
        return new OtherCode(new Loader(urls, plugin));
    }

    Rule rule() throws ReflectiveOperationException {
        return (Rule) make(RULE);
    }

    /** What a check finds, and behind it how many lessons were found in the cache, if there is one. */
    @SuppressWarnings("unchecked") // as the class says
    String lint(Path content, @Nullable Path cache) throws ReflectiveOperationException {
        return ((BiFunction<Path, @Nullable Path, String>) make(Check.class.getName())).apply(content, cache);
    }

    private Object make(String name) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass(name);
        assertThat(type.getClassLoader()).isSameAs(loader);
        return type.getConstructor().newInstance();
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
