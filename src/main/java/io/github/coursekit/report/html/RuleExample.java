package io.github.coursekit.report.html;

/**
 * An example of a rule's page.
 *
 * @param file the file that it stands for; empty when the page names none
 * @param text its lines
 */
record RuleExample(String file, String text) {

    private static final String PATH = "path=";

    /** The example of a code block, with its fences. */
    static RuleExample of(String block) {
        int first = block.indexOf('\n');
        int last = block.lastIndexOf('\n');
        String opener = first < 0 ? block : block.substring(0, first);
        int path = opener.indexOf(PATH);
        String file = path < 0 ? "" : opener.substring(path + PATH.length()).split("\\s", 2)[0];
        return new RuleExample(file, first < last ? block.substring(first + 1, last) : "");
    }
}
