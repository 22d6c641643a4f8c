package org.dossier.rest.problem;

import javax.ws.rs.core.Response;

/** Turns problems into answers. */
final class Problems {

    private Problems() {
    }

    static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
