package io.github.coursekit.fix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The fixes that stand in the texts as they are, and the texts that files have had on the way. */
final class MadeFixes {

    private final List<Made> made = new ArrayList<>();

    /** The texts that each file had, with the pass that made them; 0 for the first one. */
    private final Map<String, Map<String, Integer>> history = new HashMap<>();

    /** All of them, in the order in which they were made. */
    List<Made> all() {
        return List.copyOf(made);
    }

    void add(Candidate candidate, int pass) {
        made.add(new Made(candidate, pass));
    }

    /** Remembers a file's text, and tells after which pass it had the same one before, if it had. */
    OptionalInt remember(String path, String before, String after, int pass) {
        Integer earlier = history.computeIfAbsent(path, key -> new HashMap<>(Map.of(before, 0)))
                .putIfAbsent(after, pass);
        return earlier == null ? OptionalInt.empty() : OptionalInt.of(earlier);
    }

    /** Forgets all that was made in some files, and in those that such fixes edit, too; tells which files these are. */
    Set<String> takeBack(Set<String> some) {
        Set<String> files = new TreeSet<>(some);
        boolean more = true;
        while (more) {
            more = false;
            for (Made each : made) {
                Set<String> edited = each.candidate().files();
                if (edited.stream().anyMatch(files::contains)) {
                    more |= files.addAll(edited);
                }
            }
        }
        made.removeIf(each -> each.candidate().files().stream().anyMatch(files::contains));
        history.keySet().removeAll(files);
        return files;
    }

    /** That a file has the text again that it had after an earlier pass. */
    Conflict fight(String path, int since) {
        List<Made> fighters = made.stream()
                .filter(each -> each.pass() > since && each.candidate().files().contains(path))
                .toList();
        String rules = fighters.stream()
                .map(each -> each.candidate().key().rule())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" and "));
        return new Conflict(
                Conflict.Kind.FIGHT,
                "the fixes of " + rules + " undo each other in '" + path + "'",
                fighters,
                Optional.empty());
    }

    /** That the rules which mended something in a pass would go on for ever: what they made in earlier passes is half done. */
    Conflict endless(String path, int pass, String reason) {
        Predicate<Made> here = each -> each.candidate().key().path().equals(path);
        Set<String> rules = made.stream()
                .filter(here.and(each -> each.pass() == pass))
                .map(each -> each.candidate().key().rule())
                .collect(Collectors.toSet());
        return new Conflict(
                Conflict.Kind.ENDLESS,
                reason,
                made.stream()
                        .filter(here.and(
                                each -> rules.contains(each.candidate().key().rule())))
                        .toList(),
                Optional.empty());
    }

    /** The files with violations that were mended in a pass. */
    Set<String> mendedIn(int pass) {
        return made.stream()
                .filter(each -> each.pass() == pass)
                .map(each -> each.candidate().key().path())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
