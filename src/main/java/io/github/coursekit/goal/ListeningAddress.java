package io.github.coursekit.goal;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/**
 * Where a server is to listen, as the user set it.
 *
 * @param host the name or address
 * @param port the port; 0 for one that is free
 */
record ListeningAddress(String host, int port) {

    /** The address itself, which is one of this machine. */
    InetSocketAddress socket() throws GoalException {
        try {
            return new InetSocketAddress(InetAddress.getByName(host), port);
        } catch (UnknownHostException | IllegalArgumentException e) {
            throw new GoalException(
                    "'" + host + "', port " + port + ", is no address of this machine (course.host, course.port)", e);
        }
    }

    /** Nobody can listen there. */
    GoalException unusable(IOException e) {
        return new GoalException(
                "Nobody can listen at " + host + ", port " + port + ": " + e.getMessage()
                        + (e instanceof BindException ? "; choose another with -Dcourse.port, 0 for a free one" : ""),
                e);
    }
}
