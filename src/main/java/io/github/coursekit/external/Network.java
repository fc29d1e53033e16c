package io.github.coursekit.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;

/**
 * The way out of the machine.
 *
 * @param resolver finds the addresses of a host
 * @param permitted the addresses that may be asked; a host that has any other is never asked
 * @param tls which certificates are trusted
 */
public record Network(Resolver resolver, Predicate<InetAddress> permitted, SSLContext tls) {

    /** Finds the addresses of a host. */
    @FunctionalInterface
    public interface Resolver {

        /**
         * {@return the addresses of a host, at least one}
         *
         * @param host a name or a literal address, without brackets
         * @throws UnknownHostException when there is no such host
         */
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /** {@return the machine's own network, as far as it is public: content may come from strangers, who must not reach inside} */
    public static Network publicInternet() {
        return new Network(host -> List.of(InetAddress.getAllByName(host)), PublicAddresses::holds, defaultTls());
    }

    private static SSLContext defaultTls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no TLS", e);
        }
    }
}
