package org.dossier.rest.health;

import static org.osgi.service.component.annotations.ReferenceCardinality.OPTIONAL;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;
import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.dossier.core.Unavailable;
import org.dossier.rest.http.SecurityHeaders;
import org.dossier.rest.json.Json;
import org.dossier.rest.service.Needed;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Answers 200 while Dossier works and 503 while it does not. What each check says is told on this machine only. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dossier-health")
@HttpWhiteboardServletPattern("/dossier/health")
public final class HealthServlet extends HttpServlet {

    /** The tag of the checks that count. */
    static final String TAG = "dossier";

    private static final long serialVersionUID = 1L;

    private final transient ObjectMapper mapper = Json.mapper();
    private final transient Needed<HealthCheckExecutor> executor = new Needed<>("the executor of health checks", Duration.ZERO);

    // dynamic and optional: without the executor the servlet stays, and says so
    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindExecutor(HealthCheckExecutor service) {
        executor.bind(service);
    }

    void unbindExecutor(HealthCheckExecutor service) {
        executor.unbind(service);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HealthBody health = health();
        SecurityHeaders.ALL.forEach(response::setHeader);
        response.setStatus(health.ok() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getOutputStream().write(mapper.writeValueAsBytes(here(request) ? health : health.brief()));
    }

    private HealthBody health() {
        try {
            return HealthBody.of(executor.call(checks -> checks.execute(HealthCheckSelector.tags(TAG))));
        } catch (Unavailable away) {
            return HealthBody.of(List.of());
        }
    }

    private static boolean here(HttpServletRequest request) throws IOException {
        // behind a proxy everybody seems to come from this machine
        return request.getHeader("X-Forwarded-For") == null && request.getHeader("Forwarded") == null
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
