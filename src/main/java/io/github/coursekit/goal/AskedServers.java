package io.github.coursekit.goal;

import io.github.coursekit.external.ExternalLinks;
import io.github.coursekit.external.MemoryFile;
import io.github.coursekit.external.Network;
import io.github.coursekit.external.Settings;
import io.github.coursekit.external.Time;
import io.github.coursekit.external.Verdict;
import io.github.coursekit.rules.links.ExternalServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks servers for the rule {@code link-external}, once in a build, and keeps what they said in a file for the next run. */
final class AskedServers implements ExternalServers {

    private static final String USER_AGENT = "course-maven-plugin (link check)";

    private final Path memoryFile;
    private final Network network;
    private final Time time;
    private final List<String> warnings = new ArrayList<>();
    private final Set<String> undecided = new HashSet<>();
    private @Nullable Answers answers;

    /** What servers said on a day, in UTC. */
    private record Answers(Map<String, Verdict> verdicts, LocalDate today) {

        boolean prove(Verdict.Dead found, int runs, int days) {
            return found.runs() >= runs && ChronoUnit.DAYS.between(found.since(), today) >= days;
        }
    }

    AskedServers(Path memoryFile, Network network, Time time) {
        this.memoryFile = memoryFile;
        this.network = network;
        this.time = time;
    }

    /**
     * Asks servers on the public internet, and remembers what they say in a file.
     *
     * @throws GoalException when the file is the project's by default, and lies outside of it
     */
    static AskedServers ofPublicInternet(Project project, Path memoryFile) throws GoalException {
        requireOwn(project, memoryFile);
        return new AskedServers(memoryFile, Network.publicInternet(), Time.ofMachine());
    }

    private static void requireOwn(Project project, Path memoryFile) throws GoalException {
        try {
            if (memoryFile.equals(project.defaultExternalLinksFile())) {
                project.requireOwn(memoryFile);
            }
        } catch (IOException e) {
            throw new GoalException(
                    "The memory of external links " + memoryFile + " cannot be used: " + e.getMessage()
                            + "; if that is meant, set course.externalLinksFile",
                    e);
        }
        OutputFolder.requireOf(project.directory(), memoryFile);
    }

    @Override
    public synchronized Map<String, String> dead(SortedSet<String> urls, int runs, int days) {
        Answers given = answers == null ? ask(urls) : answers;
        Map<String, String> dead = new TreeMap<>();
        given.verdicts.forEach((url, verdict) -> {
            if (verdict instanceof Verdict.Dead found && given.prove(found, runs, days)) {
                String onRuns = found.runs() + (found.runs() == 1 ? " run" : " runs");
                dead.put(url, found.reason() + ", on " + onRuns + " since " + found.since());
            } else if (!(verdict instanceof Verdict.Alive)) {
                undecided.add(url);
            }
        });
        return dead;
    }

    /** Any proof will do here: how much there must be differs from file to file. */
    private Answers ask(SortedSet<String> urls) {
        MemoryFile.Loaded loaded = MemoryFile.read(memoryFile);
        loaded.warning().ifPresent(warnings::add);
        Settings settings =
                Settings.defaults(USER_AGENT).withProof(new Settings.Proof(Settings.Proof.DEFAULT.aliveDays(), 1, 0));
        LocalDate today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        try {
            ExternalLinks.Result result = ExternalLinks.check(urls, loaded.memory(), settings, network, time);
            answers = new Answers(result.verdicts(), today);
            // Before anything can fail the build: the next run builds on it.
            MemoryFile.write(memoryFile, result.memory());
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("asking servers was interrupted", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + memoryFile + " cannot be written", e);
        }
    }

    /** What could not be told, sentences without a full stop. */
    synchronized List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        if (answers != null && !undecided.isEmpty()) {
            all.add("Of " + answers.verdicts.size() + " external links " + undecided.size()
                    + " could not be told for certain; see " + memoryFile.getFileName());
        }
        return all;
    }
}
