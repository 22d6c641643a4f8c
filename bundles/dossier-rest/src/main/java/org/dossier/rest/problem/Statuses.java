package org.dossier.rest.problem;

import java.util.List;
import org.dossier.access.AccountLocked;
import org.dossier.core.AccessDenied;
import org.dossier.core.Conflict;
import org.dossier.core.DossierException;
import org.dossier.core.Invalid;
import org.dossier.core.NotFound;
import org.dossier.core.NotSignedIn;
import org.dossier.core.Stale;
import org.dossier.core.TooMany;
import org.dossier.core.Unavailable;

/** The one table of refusals and their HTTP statuses. */
final class Statuses {

    /** Special cases stand before what they are cases of. */
    private static final List<Row> TABLE = List.of(
            new Row(Malformed.class, 400),
            new Row(NotSignedIn.class, 401),
            new Row(AccessDenied.class, 403),
            new Row(NotFound.class, 404),
            new Row(Conflict.class, 409),
            new Row(Stale.class, 412),
            new Row(TooLarge.class, 413),
            new Row(Invalid.class, 422),
            new Row(AccountLocked.class, 423),
            new Row(TooMany.class, 429),
            new Row(Unavailable.class, 503));

    private static final int DEFECT = 500;

    private Statuses() {
    }

    /** The status of a refusal; 500 for a kind of refusal that nobody has decided on. */
    static int of(DossierException refusal) {
        return TABLE.stream().filter(row -> row.kind().isInstance(refusal)).mapToInt(Row::status).findFirst().orElse(DEFECT);
    }

    private record Row(Class<? extends DossierException> kind, int status) {
    }
}
