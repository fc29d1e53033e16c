package io.github.coursekit.target;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Paths within the content folder, with {@code /} and no slash at either end. */
final class Paths {

    private Paths() {}

    /** The path that another one means in a folder; empty when it leads out at the top. */
    static Optional<String> resolve(String folder, String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : (folder + "/" + path).split("/", -1)) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    /** The path that leads from one URL path, which is a folder, to another. */
    static String relativize(String from, String to) {
        List<String> base = names(from);
        List<String> target = names(to);
        int common = 0;
        while (common < Math.min(base.size(), target.size()) && base.get(common).equals(target.get(common))) {
            common++;
        }
        String up = "../".repeat(base.size() - common);
        String down = String.join("/", target.subList(common, target.size()));
        String slash = to.endsWith("/") && !down.isEmpty() ? "/" : "";
        return up.isEmpty() && down.isEmpty() ? "./" : up + down + slash;
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
