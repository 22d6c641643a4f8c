package org.dossier.rest.health;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dossier.rest.http.SecurityHeaders;
import org.dossier.rest.json.Json;
import org.dossier.rest.problem.Problem;
import org.dossier.rest.problem.RestError;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Answers in place of the REST application while that is not there, as when Dossier starts: 503, so that clients try again, where the
 * container would say 404, as if there were no such customer.
 */
@Component(service = Servlet.class, property = "service.ranking:Integer=-1000")
@HttpWhiteboardServletPattern("/dossier/api/*")
public final class StartingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String RETRY_AFTER_SECONDS = "2";

    private final transient ObjectMapper mapper = Json.mapper();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeaders.ALL.forEach(response::setHeader);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(mapper.writeValueAsBytes(Problem.of(RestError.STARTING, response.getStatus())));
    }
}
