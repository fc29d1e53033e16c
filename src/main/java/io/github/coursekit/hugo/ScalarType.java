package io.github.coursekit.hugo;

/** What Hugo takes a scalar for. */
public enum ScalarType {
    /** Text; a date is text too until something asks for a date. */
    STRING("text"),
    /** A whole number. */
    INTEGER("a whole number"),
    /** A number with a fraction or an exponent. */
    FLOAT("a number"),
    /** True or false. */
    BOOLEAN("true or false"),
    /** Nothing. */
    NULL("nothing");

    private final String description;

    ScalarType(String description) {
        this.description = description;
    }

    /** {@return how an author would call it, with its article} */
    public String description() {
        return description;
    }
}
