package io.github.coursekit.goal;

import io.github.coursekit.external.BuildAnswers;
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

/**
 * Asks servers for the rule {@code link-external}, and keeps what they said in a file for the next run. The checks of a build that have the same file are one run: they ask
 * for a link once.
 */
final class AskedServers implements ExternalServers {

    private static final String USER_AGENT = "course-maven-plugin (link check)";

    private final RememberedLinks remembered;
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

    AskedServers(RememberedLinks remembered, Network network, Time time) {
        this.remembered = remembered;
        this.network = network;
        this.time = time;
    }

    /**
     * Asks servers on the public internet, and remembers what they say.
     *
     * @throws GoalException when the file is the project's by default, and lies outside of it
     */
    static AskedServers ofPublicInternet(Project project, RememberedLinks remembered) throws GoalException {
        requireOwn(project, remembered.file());
        return new AskedServers(remembered, Network.publicInternet(), Time.ofMachine());
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
        Settings settings =
                Settings.defaults(USER_AGENT).withProof(new Settings.Proof(Settings.Proof.DEFAULT.aliveDays(), 1, 0));
        LocalDate today = LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
        try {
            answers = new Answers(ask(urls, settings), today);
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("asking servers was interrupted", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + remembered.file() + " cannot be written", e);
        }
    }

    /** One check of a build at a time, where they have the same file. */
    private Map<String, Verdict> ask(SortedSet<String> urls, Settings settings)
            throws IOException, InterruptedException {
        synchronized (remembered.build()) {
            MemoryFile.Loaded loaded = MemoryFile.read(remembered.file());
            loaded.warning().ifPresent(warnings::add);
            BuildAnswers build = new BuildAnswers(remembered.build());
            ExternalLinks.Result result = ExternalLinks.check(urls, loaded.memory(), build, settings, network, time);
            // Before anything can fail the build: the next run builds on it.
            MemoryFile.write(remembered.file(), result.memory());
            return result.verdicts();
        }
    }

    /** What could not be told, sentences without a full stop. */
    synchronized List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        if (answers != null && !undecided.isEmpty()) {
            all.add("Of " + answers.verdicts.size() + " external links " + undecided.size()
                    + " could not be told for certain; see " + remembered.file().getFileName());
        }
        return all;
    }
}
