package io.github.coursekit.goal;

import io.github.coursekit.external.ExternalLinks;
import io.github.coursekit.external.MemoryFile;
import io.github.coursekit.external.Network;
import io.github.coursekit.external.Settings;
import io.github.coursekit.external.Time;
import io.github.coursekit.external.Verdict;
import io.github.coursekit.rules.links.LinkExternal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** Asks servers for the rule {@code link-external}, and keeps what they said in a file for the next run. */
final class AskedServers implements LinkExternal.Servers {

    private static final String USER_AGENT = "course-maven-plugin (link check)";

    private final Path memoryFile;
    private final Network network;
    private final Time time;
    private final List<String> warnings = new ArrayList<>();

    AskedServers(Path memoryFile, Network network, Time time) {
        this.memoryFile = memoryFile;
        this.network = network;
        this.time = time;
    }

    /** Asks servers on the public internet, and remembers what they say in a file. */
    static AskedServers ofPublicInternet(Path memoryFile) {
        return new AskedServers(memoryFile, Network.publicInternet(), Time.ofMachine());
    }

    @Override
    public Map<String, String> dead(SortedSet<String> urls, int runs, int days) {
        MemoryFile.Loaded loaded = MemoryFile.read(memoryFile);
        loaded.warning().ifPresent(warnings::add);
        Settings settings = Settings.defaults(USER_AGENT)
                .withProof(new Settings.Proof(Settings.Proof.DEFAULT.aliveDays(), runs, days));
        try {
            ExternalLinks.Result result = ExternalLinks.check(urls, loaded.memory(), settings, network, time);
            // Before anything can fail the build: the next run builds on it.
            MemoryFile.write(memoryFile, result.memory());
            return dead(result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("asking servers was interrupted", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + memoryFile + " cannot be written", e);
        }
    }

    private Map<String, String> dead(ExternalLinks.Result result) {
        Map<String, String> dead = new TreeMap<>();
        int undecided = 0;
        for (Map.Entry<String, Verdict> verdict : result.verdicts().entrySet()) {
            if (verdict.getValue() instanceof Verdict.Dead found) {
                dead.put(
                        verdict.getKey(),
                        found.reason() + ", on " + found.runs() + (found.runs() == 1 ? " run" : " runs") + " since "
                                + found.since());
            } else if (verdict.getValue() instanceof Verdict.Undecided
                    || verdict.getValue() instanceof Verdict.Suspect) {
                undecided++;
            }
        }
        if (undecided > 0) {
            warnings.add("Of " + result.verdicts().size() + " external links " + undecided
                    + " could not be told for certain; see " + memoryFile.getFileName());
        }
        return dead;
    }

    /** What could not be told, sentences without a full stop. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }
}
