package io.github.coursekit.external;

import io.github.coursekit.external.Evidence.Reach;
import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a connection that is not secure says of a link. Dead is one whose certificate has expired or is another's, which no browser would open either. A certificate
 * that is merely not trusted is undecided: browsers know other authorities, and fetch missing ones.
 */
final class TlsFailures {

    private TlsFailures() {}

    /** {@code host} is how the host is named. */
    static Evidence evidence(URI at, String host, IOException failure) {
        String certificate = "the certificate of " + host;
        if (hasCause(failure, CertificateExpiredException.class::isInstance)) {
            return Evidence.dead(at, certificate + " has expired", Reach.ORIGIN);
        } else if (hasCause(failure, cause -> cause.getClass() == CertificateException.class)) {
            // The JDK's check of the name throws that very class; failures of trust are subclasses.
            return Evidence.dead(at, certificate + " is for another host", Reach.ORIGIN);
        } else if (isOfCertificate(failure)) {
            return Evidence.undecided(at, certificate + " is not trusted by this Java", Reach.ORIGIN);
        }
        return Evidence.undecided(at, "there is no secure connection to " + host, Reach.PASSING);
    }

    /** {@return whether it is the certificate that failed} */
    static boolean isOfCertificate(IOException failure) {
        return hasCause(failure, CertificateException.class::isInstance);
    }

    private static boolean hasCause(Throwable failure, Predicate<Throwable> test) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(test);
    }
}
