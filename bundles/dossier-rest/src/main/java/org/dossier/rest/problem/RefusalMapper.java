package org.dossier.rest.problem;

import static javax.ws.rs.core.HttpHeaders.RETRY_AFTER;
import static javax.ws.rs.core.HttpHeaders.WWW_AUTHENTICATE;

import java.time.Duration;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.dossier.archive.PossibleDuplicate;
import org.dossier.core.CustomerNumber;
import org.dossier.core.DossierException;
import org.dossier.core.Invalid;
import org.dossier.core.NotSignedIn;
import org.dossier.core.TooMany;
import org.dossier.core.Unavailable;

/** Answers what a service refuses. The refusal's own words are made for the caller; what led to it stays inside. */
public final class RefusalMapper implements ExceptionMapper<DossierException> {

    @Override
    public Response toResponse(DossierException refusal) {
        Response.ResponseBuilder answer = Problems.answer(problem(refusal));
        if (refusal instanceof NotSignedIn) {
            answer.header(WWW_AUTHENTICATE, "Bearer");
        } else if (refusal instanceof TooMany tooMany) {
            answer.header(RETRY_AFTER, seconds(tooMany.retryAfter()));
        } else if (refusal instanceof Unavailable unavailable) {
            answer.header(RETRY_AFTER, seconds(unavailable.retryAfter()));
        }
        return answer.build();
    }

    private static Problem problem(DossierException refusal) {
        Problem problem = Problem.of(refusal, Statuses.of(refusal));
        if (refusal instanceof Invalid invalid) {
            return problem.errors(invalid.violations());
        }
        if (refusal instanceof PossibleDuplicate duplicate) {
            return problem.errors(duplicate.violations())
                    .candidates(duplicate.candidates().stream().map(CustomerNumber::value).toList());
        }
        return problem;
    }

    /** Whole seconds, never too few and never none. */
    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
