package org.dossier.rest.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import javax.servlet.DispatcherType;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.dossier.rest.DossierApplication;
import org.dossier.rest.service.Services;
import org.dossier.rest.testing.RestServer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.After;
import org.junit.Test;

/** While the application is not up, clients are told to try again, and not that there is no such customer (M3). */
public class StartingTest {

    private final Server jetty = new Server(new InetSocketAddress("127.0.0.1", 0));

    @After
    public void stop() throws Exception {
        jetty.stop();
    }

    private HttpResponse<String> get(HttpServlet servlet, boolean filtered) throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/dossier/api");
        context.addServlet(new ServletHolder(servlet), "/*");
        if (filtered) {
            context.addFilter(new FilterHolder(new StartingFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
        }
        jetty.setHandler(context);
        jetty.start();
        int port = ((ServerConnector) jetty.getConnectors()[0]).getLocalPort();
        URI customer = URI.create("http://127.0.0.1:" + port + "/dossier/api/customers/C-1");
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(customer).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertStarting(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains("DOS-REST-0014").doesNotContain("<");
    }

    @Test
    public void servletStandsInForTheApplication() throws Exception {
        assertStarting(get(new StartingServlet(), false));
    }

    @Test
    public void filterReplacesThePageOfAServletWithoutResources() throws Exception {
        assertStarting(get(new CXFNonSpringServlet(), true));
    }

    @Test
    public void filterLeavesWhatResourcesAnswerAlone() throws Exception {
        DossierApplication application = new DossierApplication(new Services(), RestServer.LIMIT, RestServer.NOW);
        HttpResponse<String> answer = get(new CXFNonSpringJaxrsServlet(application), true);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("DOS-ACC-0001");
    }

    @Test
    public void filterLeavesEmptyAnswersAlone() throws Exception {
        assertThat(get(new Silent(), true).statusCode()).isEqualTo(204);
    }

    private static final class Silent extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }
}
