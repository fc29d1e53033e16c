package io.github.coursekit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures what pages for learners cost a build, and how long an author waits who saves a lesson that is previewed.
 *
 * <pre>
 * java io.github.coursekit.bench.PageTimes FOLDER VERSION SAVES REPEATS
 * </pre>
 *
 * <p>The course is in {@code FOLDER/pages/content}; the plugin is taken from the local repository {@code FOLDER/repository}.
 */
public final class PageTimes {

    private static final String PACKAGED = """
            <packaging>course</packaging>
              <build><plugins><plugin>
                <groupId>io.github.coursekit</groupId>
                <artifactId>course-maven-plugin</artifactId>
                <version>%s</version>
                <extensions>true</extensions>
              </plugin></plugins></build>""";

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/_pages/preview/");

    /** The first saves are those of a program that has just started. */
    private static final int NOT_COUNTED = 5;

    private final Path folder;
    private final Path project;
    private final String plugin;

    private PageTimes(Path folder, String version) {
        this.folder = folder;
        this.project = folder.resolve("pages");
        this.plugin = "io.github.coursekit:course-maven-plugin:" + version;
    }

    /**
     * Prints two tables.
     *
     * @param args the work folder, the plugin's version, how often a lesson is saved and how often the jar is built
     * @throws Exception when something cannot be run
     */
    public static void main(String[] args) throws Exception {
        PageTimes times = new PageTimes(Path.of(args[0]).toAbsolutePath(), args[1]);
        Files.writeString(times.project.resolve("pom.xml"), RunBenchmarks.POM.formatted(PACKAGED.formatted(args[1])));
        times.build(Integer.parseInt(args[3]));
        times.preview(Integer.parseInt(args[2]));
    }

    private void build(int repeats) throws Exception {
        Path target = project.resolve("target");
        List<String> jar = List.of(plugin + ":assemble", plugin + ":jar");
        List<Contender> contenders = List.of(
                new Contender("without pages", maven(jar, "-Dcourse.pages=false"), () -> delete(target), 0),
                new Contender("with pages, first", maven(jar), () -> delete(target), 0),
                new Contender("with pages, unchanged", maven(jar), () -> {}, 0));
        List<Double> sizes = new ArrayList<>();
        for (int round = 0; round <= repeats; round++) {
            sizes.clear();
            for (Contender contender : contenders) {
                contender.run(project, folder.resolve("output.txt"), round > 0);
                sizes.add(jarMiB(target));
            }
        }
        System.out.println("\n| run | CPU s, median | least | peak MiB | jar MiB | CPU / without |\n|---|---:|---:|---:|---:|---:|");
        for (int i = 0; i < contenders.size(); i++) {
            Contender each = contenders.get(i);
            System.out.printf(
                    "| %s | %.1f | %.1f | %.0f | %.0f | %.2f |%n",
                    each.name(),
                    each.cpu(),
                    each.leastCpu(),
                    each.peakMiB(),
                    sizes.get(i),
                    each.cpu() / contenders.get(0).cpu());
        }
    }

    private static double jarMiB(Path target) throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            Path jar = files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
            return Files.size(jar) / 1048576.0;
        }
    }

    private List<String> maven(List<String> goals, String... more) {
        List<String> command = new ArrayList<>(List.of("mvn", "-o", "-B"));
        command.add("-Dmaven.repo.local=" + folder.resolve("repository"));
        command.addAll(goals);
        command.addAll(List.of(more));
        return command;
    }

    private void preview(int saves) throws Exception {
        Path output = folder.resolve("output.txt");
        long start = System.nanoTime();
        Process preview = new ProcessBuilder(maven(List.of(plugin + ":preview"), "-Dcourse.port=0"))
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            URI address = address(preview, output);
            double started = millis(start);
            List<Double> page = new ArrayList<>();
            List<Double> panel = new ArrayList<>();
            save(address, saves + NOT_COUNTED, page, panel);
            System.out.println("\n| preview | ms, median | least | worst |\n|---|---:|---:|---:|");
            System.out.printf("| start to the address | %.0f | | |%n", started);
            row("save to the page in the browser", page);
            row("save to what is wrong beside it", panel);
        } finally {
            preview.destroy();
            preview.waitFor();
        }
    }

    private static URI address(Process preview, Path output) throws IOException, InterruptedException {
        while (preview.isAlive()) {
            Matcher address = ADDRESS.matcher(Files.readString(output));
            if (address.find()) {
                return URI.create(address.group());
            }
            Thread.sleep(20);
        }
        throw new IOException("the preview ended without an address; see " + output);
    }

    /** As a browser does: it is told of a change, and loads the page, then what is wrong with it. */
    private void save(URI address, int saves, List<Double> page, List<Double> panel) throws Exception {
        Path lesson = lesson();
        String path = project.resolve("content").relativize(lesson).toString().replaceFirst("\\.md$", "/");
        String text = Files.readString(lesson);
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<java.io.InputStream> events =
                client.send(HttpRequest.newBuilder(address.resolve("events")).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader told = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
            told.readLine();
            for (int i = 0; i < saves; i++) {
                String mark = "Saved " + i + " times.";
                long start = System.nanoTime();
                Files.writeString(lesson, text + "\n" + mark + "\n");
                while (!told.readLine().equals("event: change")) {
                    // signs of life
                }
                if (!get(client, address.resolve("/" + path)).contains(mark)) {
                    throw new IllegalStateException("the page is not as it was saved");
                }
                double shown = millis(start);
                get(client, address.resolve("panel?" + path));
                if (i >= NOT_COUNTED) {
                    page.add(shown);
                    panel.add(millis(start));
                }
            }
        } finally {
            Files.writeString(lesson, text);
        }
    }

    private Path lesson() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("content"))) {
            List<Path> lessons = files.filter(file -> file.toString().endsWith("-1.md")).sorted().toList();
            return lessons.get(lessons.size() / 2);
        }
    }

    private static String get(HttpClient client, URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static void row(String name, List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        System.out.printf(
                "| %s | %.0f | %.0f | %.0f |%n", name, sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
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
