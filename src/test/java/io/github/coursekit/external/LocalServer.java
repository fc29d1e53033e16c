package io.github.coursekit.external;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

/** A server on the loopback interface that may misbehave in any way; a connection serves one request. */
final class LocalServer implements AutoCloseable {

    /** What is done with a request. */
    @FunctionalInterface
    interface Reply {

        void to(String method, Socket socket) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final String scheme;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    private LocalServer(ServerSocketFactory factory, String scheme) throws IOException {
        this.server = factory.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.scheme = scheme;
        start(this::accept);
    }

    static LocalServer http() {
        try {
            return new LocalServer(ServerSocketFactory.getDefault(), "http");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalServer https(SSLContext tls) throws IOException {
        return new LocalServer(tls.getServerSocketFactory(), "https");
    }

    /** A whole answer without a body; lines are the status and the headers. */
    static Reply answer(String... lines) {
        return (method, socket) -> write(socket, lines);
    }

    /** One reply after another, and the last one ever after. */
    static Reply inTurn(Reply... replies) {
        Queue<Reply> queue = new ArrayDeque<>(List.of(replies));
        return (method, socket) -> {
            Reply reply;
            synchronized (queue) {
                reply = queue.size() > 1 ? queue.remove() : queue.element();
            }
            reply.to(method, socket);
        };
    }

    static Reply byMethod(Reply head, Reply get) {
        return (method, socket) -> (method.equals("HEAD") ? head : get).to(method, socket);
    }

    static void write(Socket socket, String... lines) throws IOException {
        String head = "HTTP/1.1 " + String.join("\r\n", lines) + "\r\nConnection: close\r\n";
        boolean sized = head.contains("Transfer-Encoding") || head.contains("Content-Length");
        send(socket, head + (sized ? "" : "Content-Length: 0\r\n") + "\r\n");
    }

    static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    LocalServer on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    /** {@return the address of a path, on the host {@code 127.0.0.1}} */
    String url(String path) {
        return url("127.0.0.1", path);
    }

    String url(String host, String path) {
        return scheme + "://" + host + ":" + server.getLocalPort() + path;
    }

    /** {@return the requests so far, such as {@code HEAD /a}} */
    List<String> requests() {
        return heads.stream()
                .map(head -> head.substring(0, head.indexOf(" HTTP/")))
                .toList();
    }

    /** {@return the heads of the requests so far} */
    List<String> heads() {
        return List.copyOf(heads);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String head = head(socket.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            heads.add(head);
            String[] words = head.split(" ", 3);
            replies.getOrDefault(words[1], answer("404 Not Found")).to(words[0], socket);
        } catch (IOException | InterruptedException e) {
            // The client went away, or the test is over: what the client then says is what is tested.
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int unit = in.read();
            if (unit < 0) {
                return "";
            }
            head.append((char) unit);
        }
        return head.toString();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "local-server");
        thread.setDaemon(true);
        thread.start();
    }
}
