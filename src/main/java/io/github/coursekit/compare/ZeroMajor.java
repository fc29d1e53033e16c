package io.github.coursekit.compare;

/** What changes ask of a version before 1.0.0, of which Semantic Versioning promises nothing. */
public enum ZeroMajor {
    /** A change that breaks something asks for the middle number, all others for the last: 0.3.1 becomes 0.4.0 or 0.3.2. */
    MINOR,
    /** As from 1.0.0 on: a change that breaks something asks for 1.0.0. */
    STRICT,
    /** Nothing is asked. */
    OFF
}
