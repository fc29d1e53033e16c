package io.github.coursekit.maven;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;

/**
 * What goals remember for each other, as long as the build lives: in the data of its request, which all copies of its session have in common.
 *
 * <p>What is kept is of Java's own classes, since a plugin with dependencies of its own in one module has a class loader of its own there.
 */
final class BuildMemory {

    private static final String PREFIX = "io.github.coursekit:course-maven-plugin:";

    /** An ordinary map, while modules run at once. */
    private final Map<String, Object> data;

    BuildMemory(MavenSession session) {
        this.data = session.getRequest().getData();
    }

    /** What may fail. */
    @FunctionalInterface
    interface Action<E extends Exception> {
        void run() throws E;
    }

    /** Runs something the first time that the build comes by; others that come by at once wait until it is done. */
    <E extends Exception> void once(String name, Action<E> action) throws E {
        synchronized (data) {
            if (data.putIfAbsent(PREFIX + name, true) == null) {
                action.run();
            }
        }
    }

    /** What is remembered, which is made the first time. */
    Object get(String name, Supplier<Object> made) {
        synchronized (data) {
            return data.computeIfAbsent(PREFIX + name, key -> made.get());
        }
    }

    boolean has(String name) {
        synchronized (data) {
            return data.containsKey(PREFIX + name);
        }
    }

    void put(String name, String value) {
        synchronized (data) {
            data.put(PREFIX + name, value);
        }
    }

    /** What is remembered, and from now on is not. */
    Optional<String> take(String name) {
        synchronized (data) {
            return Optional.ofNullable((String) data.remove(PREFIX + name));
        }
    }
}
