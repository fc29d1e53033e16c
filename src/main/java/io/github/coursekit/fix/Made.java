package io.github.coursekit.fix;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fix that was made.
 *
 * @param candidate the fix
 * @param pass in which pass, from 1
 */
record Made(Candidate candidate, int pass) {

    /** The files that some of them edited. */
    static Set<String> files(List<Made> fixes) {
        Set<String> files = new TreeSet<>();
        fixes.forEach(each -> files.addAll(each.candidate().files()));
        return files;
    }
}
