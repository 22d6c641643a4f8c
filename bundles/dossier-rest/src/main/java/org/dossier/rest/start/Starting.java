package org.dossier.rest.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import javax.servlet.http.HttpServletResponse;
import org.dossier.rest.http.SecurityHeaders;
import org.dossier.rest.json.Json;
import org.dossier.rest.problem.Problem;
import org.dossier.rest.problem.RestError;

/** The answer while the REST application is not there: 503, so that clients try again. Thread-safe. */
final class Starting {

    private static final String RETRY_AFTER_SECONDS = "2";

    private final ObjectMapper mapper = Json.mapper();

    void answer(HttpServletResponse response) throws IOException {
        response.reset();
        SecurityHeaders.ALL.forEach(response::setHeader);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(mapper.writeValueAsBytes(Problem.of(RestError.STARTING, response.getStatus())));
    }
}
