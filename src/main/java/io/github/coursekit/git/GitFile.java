package io.github.coursekit.git;

/**
 * A file of a revision.
 *
 * @param path its path relative to the root of the work tree, with {@code /}
 * @param kind what it is
 * @param id the id of its content
 * @param size the number of its bytes; 0 for a submodule
 */
public record GitFile(String path, Kind kind, String id, long size) {

    /** What stands in a tree of Git. */
    public enum Kind {
        /** A file with bytes of its own. */
        REGULAR,
        /** A symbolic link. */
        LINK,
        /** A commit of another repository. */
        SUBMODULE
    }

    /** What {@code git ls-tree -l -z} prints of it: {@code 100644 blob ID SIZE}, a tab and the path. */
    static GitFile parse(String entry) {
        int tab = entry.indexOf('\t');
        String[] columns = entry.substring(0, tab).split(" +", -1);
        Kind kind = switch (columns[0].substring(0, 3)) {
            case "120" -> Kind.LINK;
            case "160" -> Kind.SUBMODULE;
            default -> Kind.REGULAR;
        };
        long size = kind == Kind.SUBMODULE ? 0 : Long.parseLong(columns[3]);
        return new GitFile(entry.substring(tab + 1), kind, columns[2], size);
    }
}
