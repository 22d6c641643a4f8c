package org.dossier.rest.problem;

import java.util.Map;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;

/** Answers what HTTP itself refuses (no such address, no such method, ...), keeping status and headers. */
public final class HttpMapper implements ExceptionMapper<WebApplicationException> {

    /** Headers that describe the body, which is another now. */
    private static final String ENTITY = "Content-";
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_DEFECT = 500;
    private static final Map<Integer, RestError> CODES = Map.of(
            404, RestError.NO_SUCH_RESOURCE,
            405, RestError.METHOD,
            406, RestError.NOT_ACCEPTABLE,
            415, RestError.MEDIA_TYPE);

    private final DefectMapper defects;

    /** Answers of 500 and above are defects, and told by the mapper of those. */
    public HttpMapper(DefectMapper defects) {
        this.defects = defects;
    }

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response given = refusal.getResponse();
        if (given.getStatus() < FIRST_ERROR) {
            return given;
        }
        if (given.getStatus() >= FIRST_DEFECT) {
            return defects.toResponse(refusal);
        }
        RestError code = CODES.getOrDefault(given.getStatus(), RestError.REQUEST);
        Response.ResponseBuilder answer = Problems.answer(Problem.of(code, given.getStatus()));
        given.getHeaders().forEach((name, values) -> keep(answer, name, values));
        return answer.build();
    }

    private static void keep(Response.ResponseBuilder answer, String name, Iterable<Object> values) {
        if (!name.regionMatches(true, 0, ENTITY, 0, ENTITY.length())) {
            values.forEach(value -> answer.header(name, value));
        }
    }
}
