package io.github.coursekit.bench;

/** Spoils lessons: each fault is one violation of a rule that is on by default. */
final class Faults {

    private Faults() {}

    /**
     * {@return text to append to a lesson}
     *
     * @param count how many violations it is to have
     */
    static String of(int count) {
        StringBuilder text = new StringBuilder("\n## Spoilt\n");
        for (int i = 0; i < count; i++) {
            text.append(switch (i % 4) {
                case 0 -> "\nThe cook didn\u00E2\u20AC\u2122t see it, number " + i + ".\n"; // encoding-mojibake
                case 1 -> "\nThe sauce\u200B is thin, number " + i + ".\n"; // encoding-zero-width
                case 2 -> "\n#### Deep " + i + "\n\nToo deep.\n\n### Shallow " + i + "\n\nBetter.\n"; // structure-heading-increment
                default -> "\n## Spoilt\n\nOnce more, number " + i + ".\n"; // structure-duplicate-heading
            });
        }
        return text.toString();
    }
}
