package io.github.coursekit.external;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * A connection for one request, to an address that its caller has looked up and permitted:
 *
 * <pre>{@code
 * try (Connection connection = Connection.open(uri, addresses, patience)) {
 *     AnswerHead head = connection.ask(request, patience, tls);
 * }
 * }</pre>
 *
 * <p>It looks no name up. A client that is handed a name does, and a name server that means harm tells whoever checks a public address and whoever connects
 * a private one. An interrupt of the thread breaks it off.
 */
final class Connection implements AutoCloseable {

    private final URI uri;
    private final SocketChannel channel;

    private Connection(URI uri, SocketChannel channel) {
        this.uri = uri;
        this.channel = channel;
    }

    /**
     * {@return a connection to the first of some addresses that takes it}
     *
     * @param uri what is to be asked for: it tells the port, and the name that a certificate must have
     * @param addresses the addresses, at least one
     * @param longest how long it may take, all addresses together
     * @throws HttpConnectTimeoutException when none answers in time
     * @throws ConnectException when none takes it
     */
    static Connection open(URI uri, List<InetAddress> addresses, Duration longest) throws IOException {
        long end = System.nanoTime() + longest.toNanos();
        IOException failure = new ConnectException("no address");
        for (int i = 0; i < addresses.size(); i++) {
            // One that leads nowhere leaves the others their share of the time.
            long share = (end - System.nanoTime()) / (addresses.size() - i);
            SocketChannel channel = SocketChannel.open(); // which, unlike a plain socket, an interrupt closes
            try {
                channel.socket().connect(new InetSocketAddress(addresses.get(i), port(uri)), millis(share));
                return new Connection(uri, channel);
            } catch (IOException e) {
                channel.close();
                failure = e;
            }
        }
        IOException told = failure instanceof SocketTimeoutException
                ? new HttpConnectTimeoutException(failure.getMessage())
                : new ConnectException(failure.getMessage());
        told.initCause(failure);
        throw told;
    }

    /**
     * {@return the head of the answer to a request; its body is not read}
     *
     * @param request the request, ASCII
     * @param longest how long it may take from now on
     * @param tls which certificates are trusted
     * @throws HttpTimeoutException when it takes longer
     */
    AnswerHead ask(String request, Duration longest, SSLContext tls) throws IOException {
        // A time for each read would let a server that sends a byte now and then hold the thread for ever.
        CompletableFuture<Void> alarm =
                new CompletableFuture<Void>().completeOnTimeout(null, longest.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> unused = alarm.thenRun(this::breakOff);
        try {
            Socket socket = secure(uri) ? secured(tls) : channel.socket();
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return AnswerHead.read(socket.getInputStream());
        } catch (IOException e) {
            if (alarm.isDone()) {
                HttpTimeoutException late = new HttpTimeoutException("no answer in time");
                late.initCause(e);
                throw late;
            }
            throw e;
        } finally {
            alarm.cancel(false);
        }
    }

    private SSLSocket secured(SSLContext tls) throws IOException {
        String host = uri.getHost();
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        // The name is sent as SNI, and the certificate is held against it; the connection stays the one that it is.
        SSLSocket socket = (SSLSocket) tls.getSocketFactory().createSocket(channel.socket(), name, port(uri), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private void breakOff() {
        try {
            close();
        } catch (IOException e) {
            // Whoever waits for it is woken all the same.
        }
    }

    /** Ends it at once, whatever the server has still to say. */
    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static boolean secure(URI uri) {
        return uri.getScheme().equals("https");
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : secure(uri) ? 443 : 80;
    }

    private static int millis(long nanos) {
        return (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)); // 0 would be without end
    }
}
