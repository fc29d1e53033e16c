package io.github.coursekit.work;

/**
 * What is to be done with each item.
 *
 * @param <T> the items
 */
@FunctionalInterface
public interface Task<T> {

    /**
     * Does it; called on a worker thread, at once with other items. Where the results go is the task's affair; those of an item that was given up
     * may be half done.
     *
     * @param item the item
     * @param activity is told what is being done, step by step
     * @throws Exception for whatever went wrong; it becomes the item's {@link Outcome}
     */
    void run(T item, Activity activity) throws Exception;
}
