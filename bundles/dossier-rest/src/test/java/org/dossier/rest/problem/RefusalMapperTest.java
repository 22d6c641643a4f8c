package org.dossier.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.ws.rs.core.Response;
import org.dossier.access.AccessError;
import org.dossier.access.AccountLocked;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.PossibleDuplicate;
import org.dossier.core.AccessDenied;
import org.dossier.core.Conflict;
import org.dossier.core.CoreError;
import org.dossier.core.CustomerNumber;
import org.dossier.core.DossierException;
import org.dossier.core.Invalid;
import org.dossier.core.NotFound;
import org.dossier.core.NotSignedIn;
import org.dossier.core.Stale;
import org.dossier.core.TooMany;
import org.dossier.core.Unavailable;
import org.dossier.core.Violation;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Which refusal is answered with which status, type and headers: the table of the REST contract. */
@RunWith(Parameterized.class)
public class RefusalMapperTest {

    private static final Duration WAIT = Duration.ofMillis(29_100);

    /** The refusal, the status, the code, and the seconds to wait, if any. */
    @Parameters(name = "{1} {2}")
    public static Collection<Object[]> table() {
        return Arrays.asList(new Object[][] {
            {new Malformed(RestError.BODY_FORM, "body", "wrong"), 400, "DOS-REST-0001", null},
            {new NotSignedIn(AccessError.CREDENTIALS, "no"), 401, "DOS-ACC-0002", null},
            {new AccessDenied(AccessError.DENIED, "the right audit:read is missing"), 403, "DOS-ACC-0005", null},
            {new NotFound(ArchiveError.NO_SUCH_CUSTOMER, "no such customer"), 404, "DOS-CUST-0001", null},
            {new Conflict(AccessError.KEY_REUSED, "used"), 409, "DOS-ACC-0018", null},
            {new PossibleDuplicate("alike", List.of(new CustomerNumber("C-1")), List.of(new Violation("phones", "taken"))), 409,
                "DOS-CUST-0005", null},
            {new Stale(ArchiveError.STALE_SECTION, "changed"), 412, "DOS-CUST-0006", null},
            {new TooLarge(10), 413, "DOS-REST-0005", null},
            {new Invalid(ArchiveError.REFUSED_VALUE, "phones", "wrong"), 422, "DOS-CUST-0003", null},
            {new AccountLocked(WAIT), 423, "DOS-ACC-0003", "30"},
            {new TooMany(AccessError.THROTTLED, "too often", WAIT), 429, "DOS-ACC-0004", "30"},
            {new Unavailable(CoreError.SERVICE_AWAY, "away", Duration.ZERO), 503, "DOS-CORE-0006", "1"},
            {new Undecided(), 500, "DOS-CORE-0001", null},
        });
    }

    @Parameter
    public DossierException refusal;
    @Parameter(1)
    public int status;
    @Parameter(2)
    public String code;
    @Parameter(3)
    public String retryAfter;

    private Response answer() {
        return new RefusalMapper().toResponse(refusal);
    }

    @Test
    public void hasItsStatusAndItsStableType() {
        Response answer = answer();
        Problem problem = (Problem) answer.getEntity();

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getMediaType()).hasToString(Problem.MEDIA_TYPE);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.type()).isEqualTo("urn:dossier:error:" + code);
        assertThat(problem.title()).isEqualTo(refusal.code().cause());
        assertThat(problem.remedy()).isEqualTo(refusal.code().remedy());
        assertThat(problem.detail()).isNotBlank().doesNotContain(code).isNotEqualTo(problem.remedy());
    }

    @Test
    public void saysHowLongToWaitInWholeSeconds() {
        assertThat(answer().getHeaderString("Retry-After")).isEqualTo(retryAfter);
    }

    @Test
    public void asksForATokenOnlyWhereSigningInHelps() {
        assertThat(answer().getHeaderString("WWW-Authenticate")).isEqualTo(status == 401 ? "Bearer" : null);
    }

    @Test
    public void namesFieldsAndCandidates() {
        Problem problem = (Problem) answer().getEntity();

        assertThat(!problem.errors().isEmpty()).isEqualTo(refusal instanceof Invalid || refusal instanceof PossibleDuplicate);
        assertThat(problem.candidates()).isEqualTo(refusal instanceof PossibleDuplicate ? List.of("C-1") : List.of());
    }

    /** A refusal of a kind that the contract does not know. */
    private static final class Undecided extends DossierException {

        private static final long serialVersionUID = 1L;

        Undecided() {
            super(CoreError.CUSTOMER_NUMBER_FORM, "undecided");
        }
    }
}
