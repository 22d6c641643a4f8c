package org.dossier.rest.problem;

import java.util.UUID;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers everything that should not have happened: the caller learns a number, and the log tells the rest under it. */
public final class DefectMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(DefectMapper.class);

    private static final int DEFECT = 500;

    @Override
    public Response toResponse(Throwable defect) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, defect);
        return Problems.answer(Problem.of(RestError.UNEXPECTED, DEFECT).incident(incident)).build();
    }
}
