package io.github.coursekit.preview;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests of this machine from those that a page of another site made a browser send, by letting its own name stand for this machine
 * (<a href="https://en.wikipedia.org/wiki/DNS_rebinding">DNS rebinding</a>).
 *
 * @param names the names that the machine may be called by; empty for any
 */
record HostCheck(Set<String> names) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** For an address to listen at. Whoever listens beyond the loopback device may be known by any name. */
    static HostCheck of(InetAddress address) {
        return new HostCheck(address.isLoopbackAddress() ? new TreeSet<>(LOOPBACK) : Set.of());
    }

    /** Whether a request that names a host is answered. */
    boolean allows(@Nullable String host) {
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", "");
        return names.isEmpty() || names.contains(name);
    }
}
