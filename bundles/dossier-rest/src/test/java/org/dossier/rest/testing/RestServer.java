package org.dossier.rest.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.dossier.rest.DossierApplication;
import org.dossier.rest.http.BodyLimit;
import org.dossier.rest.json.Json;
import org.dossier.rest.service.Services;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.rules.ExternalResource;

/** The whole application over real HTTP on a free port; the services behind it are the test's doubles. */
public final class RestServer extends ExternalResource {

    /** The greatest body that this server takes, in bytes. */
    public static final int MOST_BYTES = 4096;
    /** The greatest file that this server takes, in bytes. */
    public static final int MOST_OF_FILE = 1_048_576;
    /** How large bodies may be here. */
    public static final BodyLimit LIMIT = new BodyLimit(MOST_BYTES, MOST_OF_FILE);
    /** The time that this server has. */
    public static final Clock NOW = Clock.fixed(Instant.parse("2026-05-20T12:00:00Z"), ZoneOffset.UTC);
    /** A token that the authentication takes; whether it holds is for the services to say. */
    public static final String TOKEN = "token-of-the-test";

    private final Services services = new Services();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = Json.mapper();
    private final Server jetty = new Server(new InetSocketAddress("127.0.0.1", 0));

    /** Where doubles are put. */
    public Services services() {
        return services;
    }

    @Override
    protected void before() throws Throwable {
        ContextHandlerCollection contexts = new ContextHandlerCollection();
        contexts.addHandler(application("/dossier/api"));
        contexts.addHandler(application("/cxf"));
        jetty.setHandler(contexts);
        jetty.start();
    }

    @Override
    protected void after() {
        try {
            jetty.stop();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A request to the interface that carries a session's token. */
    public HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + TOKEN);
    }

    /** A request to the interface that carries no session. */
    public HttpRequest.Builder anonymous(String path) {
        return elsewhere("/dossier/api" + path);
    }

    /** A request to any path of the server. */
    public HttpRequest.Builder elsewhere(String path) {
        int port = ((ServerConnector) jetty.getConnectors()[0]).getLocalPort();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    /** Reads with a session's token. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts JSON with a session's token. */
    public Answer post(String path, String json) {
        return send(json(request(path), "POST", json));
    }

    /** A request with a JSON body. */
    public static HttpRequest.Builder json(HttpRequest.Builder request, String method, String json) {
        return request.header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(json));
    }

    /** Sends a request. */
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            String text = new String(response.body(), StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), response.headers(), text, mapper);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private ServletContextHandler application(String path) {
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath(path);
        DossierApplication application = new DossierApplication(services, LIMIT, NOW);
        context.addServlet(new ServletHolder(new CXFNonSpringJaxrsServlet(application)), "/*");
        return context;
    }
}
