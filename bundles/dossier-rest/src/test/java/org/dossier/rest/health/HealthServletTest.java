package org.dossier.rest.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.execution.HealthCheckExecutionOptions;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckMetadata;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.dossier.access.AccessControl;
import org.dossier.rest.service.Services;
import org.dossier.rest.testing.AuditLogDouble;
import org.dossier.rest.testing.SignInDouble;
import org.dossier.rest.testing.Unexpected;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** Health as probes and administrators see it. */
public class HealthServletTest {

    private final Server jetty = new Server(new InetSocketAddress("127.0.0.1", 0));
    private final Services services = new Services();
    private final List<HealthCheckExecutionResult> results = new ArrayList<>();
    private final HealthCheckExecutor executor = new FixedExecutor(results);
    private final HealthServlet servlet = new HealthServlet();

    @Before
    public void start() throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/dossier/health");
        jetty.setHandler(context);
        jetty.start();
        servlet.bindExecutor(executor);
    }

    @After
    public void stop() throws Exception {
        jetty.stop();
    }

    private HttpResponse<String> get(String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                "http://127.0.0.1:" + ((ServerConnector) jetty.getConnectors()[0]).getLocalPort() + "/dossier/health"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    public void isWellOnceSigningInWorks() throws Exception {
        services.signIn().bind(new SignInDouble());
        services.access().bind(Unexpected.service(AccessControl.class));
        services.audit().bind(new AuditLogDouble());
        results.add(new FixedResult("REST", new ReachCheck(services).execute()));

        HttpResponse<String> answer = get();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(
                "{\"status\":\"OK\",\"checks\":[{\"name\":\"REST\",\"status\":\"OK\",\"messages\":[]}]}");
    }

    @Test
    public void isIllAndSaysWhyWhileAPartIsAway() throws Exception {
        services.signIn().bind(new SignInDouble());
        services.access().bind(Unexpected.service(AccessControl.class));
        results.add(new FixedResult("store", new Result(Result.Status.OK, "fine")));
        results.add(new FixedResult("REST", new ReachCheck(services).execute()));

        HttpResponse<String> answer = get();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"status\":\"TEMPORARILY_UNAVAILABLE\"", "the audit log is away")
                .doesNotContain("fine");
    }

    @Test
    public void warnsWithoutTurningIll() throws Exception {
        results.add(new FixedResult("keys", new Result(Result.Status.WARN, "the key store is on the same disk")));

        assertThat(get().statusCode()).isEqualTo(200);
        assertThat(get().body()).contains("the same disk");
    }

    @Test
    public void tellsDetailsOnThisMachineOnly() throws Exception {
        results.add(new FixedResult("keys", new Result(Result.Status.CRITICAL, "the key store is away")));

        HttpResponse<String> outside = get("X-Forwarded-For", "203.0.113.7");

        assertThat(outside.statusCode()).isEqualTo(503);
        assertThat(outside.body()).isEqualTo("{\"status\":\"CRITICAL\"}");
    }

    @Test
    public void isIllWithoutAnybodyWhoLooks() throws Exception {
        servlet.unbindExecutor(executor);

        assertThat(get().statusCode()).isEqualTo(503);
    }

    private static ServiceReference<?> reference(String name) {
        return (ServiceReference<?>) Proxy.newProxyInstance(HealthServletTest.class.getClassLoader(),
                new Class<?>[] {ServiceReference.class}, (proxy, method, arguments) -> switch (String.valueOf(arguments[0])) {
                    case HealthCheck.NAME -> name;
                    case Constants.SERVICE_ID -> 1L;
                    default -> null;
                });
    }

    private record FixedExecutor(List<HealthCheckExecutionResult> results) implements HealthCheckExecutor {

        @Override
        public List<HealthCheckExecutionResult> execute(HealthCheckSelector selector) {
            assertThat(selector.tags()).containsExactly("dossier");
            return results;
        }

        @Override
        public List<HealthCheckExecutionResult> execute(HealthCheckSelector selector, HealthCheckExecutionOptions options) {
            return execute(selector);
        }
    }

    private record FixedResult(String name, Result result) implements HealthCheckExecutionResult {

        @Override
        public Result getHealthCheckResult() {
            return result;
        }

        @Override
        public long getElapsedTimeInMs() {
            return 0;
        }

        @Override
        public Date getFinishedAt() {
            return new Date(0);
        }

        @Override
        public boolean hasTimedOut() {
            return false;
        }

        @Override
        public HealthCheckMetadata getHealthCheckMetadata() {
            return new HealthCheckMetadata(reference(name));
        }
    }
}
