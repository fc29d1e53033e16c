package io.github.coursekit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures whole processes on generated courses, or on pages that somebody wrote: an empty Maven run, this plugin, and the peers that are installed.
 *
 * <pre>{@code
 * RunBenchmarks FOLDER VERSION REPEATS ONLY PAGES COURSE...
 * }</pre>
 *
 * <p>{@code PAGES} is a folder of pages, or empty. A course is {@code LESSONS[:VIOLATIONS]} for a generated one, {@code xTIMES} for those pages as many times.
 *
 * <p>All take turns, round after round, so that whatever else the machine does meets each of them; a first round is not counted. Courses and
 * caches are kept under the folder; the plugin is taken from the local repository {@code FOLDER/repository}.
 */
public final class RunBenchmarks {

    private static final String SMALL_FLAGS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** A project's POM, for what else is in it. */
    static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>bench</artifactId>
              <version>1</version>
              %s
            </project>
            """;

    private final Path folder;
    private final String plugin;
    private final int repeats;
    private final Pattern only;

    private RunBenchmarks(Path folder, String version, int repeats, Pattern only) {
        this.folder = folder;
        this.plugin = "io.github.coursekit:course-maven-plugin:" + version;
        this.repeats = repeats;
        this.only = only;
    }

    /**
     * Runs the benchmarks and prints a table for each course.
     *
     * @param args the work folder, the plugin's version, how many rounds, a pattern for the runs that take part, a folder of pages or nothing, and the courses
     * @throws Exception when something cannot be run
     */
    public static void main(String[] args) throws Exception {
        if (args.length < 6) {
            throw new IllegalArgumentException("usage: RunBenchmarks FOLDER VERSION REPEATS ONLY PAGES COURSE...");
        }
        RunBenchmarks benchmarks = new RunBenchmarks(
                Path.of(args[0]).toAbsolutePath(), args[1], Integer.parseInt(args[2]), Pattern.compile(args[3]));
        Path pages = Path.of(args[4]).toAbsolutePath();
        for (String course : List.of(args).subList(5, args.length)) {
            benchmarks.run(course.startsWith("x") ? copied(pages, course) : generated(course));
        }
    }

    /** A course that can be made: what its table is called, its folder's name, and what writes its pages into a folder. */
    private record Course(String name, String folder, Writing writing) {}

    /** Writes pages into a folder that is not there. */
    private interface Writing {
        void into(Path content) throws IOException;
    }

    private static Course generated(String course) {
        String[] numbers = course.split(":");
        int lessons = Integer.parseInt(numbers[0]);
        int violations = numbers.length > 1 ? Integer.parseInt(numbers[1]) : 0;
        return new Course(
                "%,d lessons, %,d violations".formatted(lessons, violations),
                lessons + "-" + violations,
                content -> GenerateCourse.write(content, lessons, violations));
    }

    private static Course copied(Path pages, String course) {
        int times = Integer.parseInt(course.substring(1));
        String name = pages.getFileName() + ", " + (times == 1 ? "as they are" : times + " times");
        return new Course(name, pages.getFileName() + "-" + course, content -> CopiedPages.write(pages, content, times));
    }

    private void run(Course course) throws Exception {
        Path project = project(course);
        Path lesson = aLesson(project);
        byte[] original = Files.readAllBytes(lesson);
        List<Contender> contenders = contenders(project, lesson, original);
        try {
            for (int round = 0; round <= repeats; round++) {
                for (Contender contender : contenders) {
                    readAll(project.resolve("content"));
                    contender.run(project, folder.resolve("output.txt"), round > 0);
                }
            }
        } finally {
            Files.write(lesson, original);
        }
        System.out.printf("%n### %s%n%n", course.name());
        System.out.print(Table.of(contenders, "Maven alone", List.of("rumdl, no cache", "rumdl, unchanged", "markdownlint-cli2")));
    }

    private Path project(Course course) throws IOException {
        Path project = folder.resolve("courses/" + course.folder());
        if (!Files.exists(project)) {
            course.writing().into(project.resolve("content"));
            Files.createDirectories(project.resolve(".mvn"));
            Files.writeString(project.resolve("pom.xml"), POM.formatted("<packaging>pom</packaging>"));
        }
        return project;
    }

    /** An older version of the course, of which every tenth page was renamed since. */
    private static Path older(Path project) throws IOException {
        Path older = project.resolveSibling(project.getFileName() + "-older");
        if (!Files.exists(older)) {
            OlderCourse.write(project.resolve("content"), older.resolve("content"));
        }
        return older;
    }

    /** The first page that is no section, and not hidden: such a file is no page. */
    private static Path aLesson(Path project) throws IOException {
        Path content = project.resolve("content");
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("_index.md"))
                    .filter(file -> !content.relativize(file).toString().matches("(.*[/\\\\])?\\..*"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Contender> contenders(Path project, Path lesson, byte[] original) throws IOException {
        List<Contender> all = new ArrayList<>();
        addMaven(all, "small flags", SMALL_FLAGS, project, lesson, original);
        addMaven(all, "default flags", "", project, lesson, original);
        rumdl().ifPresent(program -> addRumdl(all, program, project, lesson, original));
        Path markdownlint = folder.resolve("peers/node_modules/.bin/markdownlint-cli2");
        if (Files.exists(markdownlint)) {
            List<String> command = List.of("node", markdownlint.toString(), "content/**/*.md");
            all.add(new Contender("markdownlint-cli2", command, () -> {}, 0, 1));
        }
        return all.stream().filter(each -> only.matcher(each.name()).find()).toList();
    }

    private void addMaven(
            List<Contender> all, String name, String flags, Path project, Path lesson, byte[] original)
            throws IOException {
        Path cache = folder.resolve("cache");
        Contender.Step setFlags = () -> Files.writeString(project.resolve(".mvn/jvm.config"), flags);
        Contender.Step coldCache = () -> {
            setFlags.run();
            delete(cache);
        };
        Contender.Step edit = () -> {
            setFlags.run();
            edit(lesson, original);
        };
        List<String> check = List.of(
                plugin + ":check",
                "-Dcourse.failOnViolation=false",
                "-Dcourse.cacheDirectory=" + cache,
                "-Dcourse.formats=sarif");
        List<String> compare = List.of(
                plugin + ":compare", "-Dcourse.oldFile=" + older(project), "-Dcourse.failOnIncompatible=false");
        all.add(new Contender("Maven alone, " + name, maven(List.of("validate")), setFlags, 0));
        all.add(new Contender("no cache, " + name, maven(check, "-Dcourse.cache=false"), setFlags, 0));
        all.add(new Contender("cold cache, " + name, maven(check), coldCache, 0));
        all.add(new Contender("one changed, " + name, maven(check), edit, 0));
        all.add(new Contender("unchanged, " + name, maven(check), setFlags, 0));
        List<String> fix = List.of(plugin + ":fix", "-Dcourse.dryRun");
        all.add(new Contender("fixes, " + name, maven(fix), setFlags, 0, 1)); // 1 where there is something to mend
        all.add(new Contender("compared, " + name, maven(compare), setFlags, 0));
    }

    private List<String> maven(List<String> arguments, String... more) {
        List<String> command = new ArrayList<>(List.of("mvn", "-o", "-q", "-B"));
        command.add("-Dmaven.repo.local=" + folder.resolve("repository"));
        command.addAll(arguments);
        command.addAll(List.of(more));
        return command;
    }

    private Optional<Path> rumdl() throws IOException {
        Path programs = folder.resolve("peers/node_modules/@rumdl");
        if (!Files.exists(programs)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(programs, 2)) {
            return files.filter(file -> file.endsWith("rumdl") && Files.isExecutable(file)).findFirst();
        }
    }

    private void addRumdl(List<Contender> all, Path program, Path project, Path lesson, byte[] original) {
        String cache = folder.resolve("rumdl-cache").toString();
        List<String> uncached = List.of(program.toString(), "check", "--no-cache", "content");
        List<String> cached = List.of(program.toString(), "check", "--cache-dir", cache, "content");
        all.add(new Contender("rumdl, no cache", uncached, () -> {}, 0, 1));
        all.add(new Contender("rumdl, one changed", cached, () -> edit(lesson, original), 0, 1));
        all.add(new Contender("rumdl, unchanged", cached, () -> {}, 0, 1));
    }

    /** So that none of those that take turns is the one that fetches the files from the disk. */
    private static void readAll(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.readAllBytes(file);
            }
        }
    }

    /** Each edit differs from all before it; each is of the same length. */
    private static void edit(Path lesson, byte[] original) throws IOException {
        String text = new String(original, StandardCharsets.UTF_8);
        Files.writeString(lesson, text + "\nEdited at " + System.nanoTime() + ".\n");
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
