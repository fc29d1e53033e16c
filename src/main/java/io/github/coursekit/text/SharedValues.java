package io.github.coursekit.text;

import org.jspecify.annotations.Nullable;

/**
 * Of equal values one, so that what a thousand pages say is held once: headings, destinations of links, messages.
 *
 * <p>It takes a fixed amount of memory however long it is used: where too many values want the same places in it, the later one has its place, and an
 * earlier one is no longer shared. Used by any number of threads.
 */
public final class SharedValues {

    private static final int PLACES = 1 << 16;

    /** A value can stand in so many places. */
    private static final int CHOICE = 4;

    /** Threads see what others put, or do not, which is no harm: values that never change are seen whole. */
    private final @Nullable Object[] values = new @Nullable Object[PLACES];

    /** Nothing is shared yet. */
    public SharedValues() {}

    /**
     * {@return a value that is equal to the given one: the one that was given earlier, or else itself}
     *
     * @param value a value of a final class whose fields are final, such as a string or a record, equal to none of another class
     * @param <T> its class
     */
    @SuppressWarnings("unchecked") // what is equal is of the same class
    public <T> T of(T value) {
        int hash = value.hashCode();
        int first = (hash ^ hash >>> 16) * CHOICE & PLACES - 1;
        for (int place = first; place < first + CHOICE; place++) {
            Object earlier = values[place];
            if (value.equals(earlier)) {
                return (T) earlier;
            }
            if (earlier == null) {
                values[place] = value;
                return value;
            }
        }
        values[first + (hash >>> 30)] = value;
        return value;
    }
}
