package io.github.coursekit.external;

import io.github.coursekit.external.Evidence.Reach;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;

/**
 * What a failure to get any answer says of a link. Dead is what no browser would open either: there is no such host, or its certificate
 * is known to be wrong.
 */
final class Failures {

    private Failures() {}

    static Evidence evidence(URI at, IOException failure, Settings.Timeouts timeouts) {
        if (failure instanceof HttpConnectTimeoutException) {
            String words = "there is no connection to " + host(at) + " within "
                    + timeouts.connection().toSeconds() + " s";
            return Evidence.undecided(at, words, Reach.PASSING_ORIGIN);
        } else if (failure instanceof HttpTimeoutException) {
            String words =
                    "the server does not answer within " + timeouts.answer().toSeconds() + " s";
            return Evidence.undecided(at, words, Reach.PASSING);
        } else if (failure instanceof ConnectException) {
            // The client says the same of a port where nobody listens and of a network that cannot be reached, such as
            // IPv6.
            return Evidence.undecided(at, "there is no connection to " + host(at), Reach.PASSING_ORIGIN);
        } else if (failure instanceof SSLException) {
            return TlsFailures.evidence(at, host(at), failure);
        } else if (failure instanceof ProtocolException) {
            return Evidence.undecided(at, "the server answers, but not in HTTP", Reach.PASSING);
        }
        return Evidence.undecided(at, "the server breaks the connection off without an answer", Reach.PASSING);
    }

    static Evidence unknownHost(URI at) {
        return Evidence.dead(at, "there is no host '" + at.getHost() + "'", Reach.PASSING_ORIGIN);
    }

    /** {@return whether the server itself was not reached, so that another method would not help} */
    static boolean isBeforeRequest(IOException failure) {
        return failure instanceof HttpConnectTimeoutException
                || failure instanceof ConnectException
                || TlsFailures.isOfCertificate(failure);
    }

    private static String host(URI at) {
        return "'" + at.getHost() + (at.getPort() < 0 ? "" : ":" + at.getPort()) + "'";
    }
}
