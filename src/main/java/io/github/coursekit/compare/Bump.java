package io.github.coursekit.compare;

import java.util.Locale;

/** How much a change asks of the next version, in the words of <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning</a>; the least first. */
public enum Bump {
    /** Nothing: nobody can tell the difference. */
    NONE,
    /** The last number. */
    PATCH,
    /** The middle number: something is new, and what was there still works. */
    MINOR,
    /** The first number: something that somebody relies on works no more. */
    MAJOR;

    /** {@return the word for it, as settings and reports write it} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
