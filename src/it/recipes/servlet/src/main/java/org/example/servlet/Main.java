package org.example.servlet;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Starts a server with this servlet, or with a web application that is named, asks it for the encoded paths that it is given, and prints what it says. */
public final class Main {

    public static void main(String[] paths) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(paths[0].endsWith(".war") ? new WebAppContext(paths[0], "/shop") : lessons());
        server.start();
        for (String path : paths) {
            if (!path.startsWith("/") || path.endsWith(".war")) {
                continue;
            }
            URI uri = URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            System.out.println(response.statusCode() + " " + response.body());
        }
        server.stop();
    }

    private static ServletContextHandler lessons() {
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(LessonServlet.class, "/courses/*");
        return context;
    }
}
