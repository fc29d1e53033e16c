package io.github.coursekit.rules.links;

import java.util.Map;
import java.util.SortedSet;

/** Tells which links to other sites are dead: a rule itself opens no connection. */
@FunctionalInterface
public interface ExternalServers {

    /** As long as nobody asks servers, no link is known to be dead. */
    ExternalServers NOBODY = (urls, runs, days) -> Map.of();

    /**
     * {@return why links are dead, a clause for each that is} Where options are overridden for some files it is called once for each set of them, by
     * several threads at once; that is one run all the same.
     *
     * @param urls all links to other sites in the course
     * @param runs on how many runs a link must have been dead
     * @param days how many days must lie between the first and the last of them
     */
    Map<String, String> dead(SortedSet<String> urls, int runs, int days);
}
