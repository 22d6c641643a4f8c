package org.dossier.rest.testing.company;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dossier.access.AccessError;
import org.dossier.access.ProposalId;
import org.dossier.archive.ArchiveError;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.ErrorCode;
import org.dossier.core.NotFound;
import org.dossier.core.NotSignedIn;
import org.dossier.core.Page;
import org.dossier.core.Receipt;
import org.dossier.rest.service.Services;
import org.dossier.rest.testing.RestServer;

/**
 * Services that all answer, so that REST can be driven from its description: there is one of each thing, and nothing else. A
 * session other than the test's has ended.
 */
public final class Company {

    /** The customer that there is. */
    public static final String CUSTOMER = "C-1";
    /** Names each thing that is named by letters and digits. */
    public static final String ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    /** The account that there is. */
    public static final String ACCOUNT = "clerk";
    /** The section that there is. */
    public static final String SECTION = "basic";
    /** The place of the audit entry that there is. */
    public static final long INDEX = 5;

    static final CustomerNumber NUMBER = new CustomerNumber(CUSTOMER);
    static final ProposalId REVIEW = new ProposalId(ID);
    static final Instant AT = Instant.parse("2026-05-20T12:00:00Z");
    static final Receipt RECEIPT = new Receipt("e", "00", "s");

    private Company() {
    }

    /** Puts all services in place. */
    public static void open(Services services) {
        PeopleStandIns.bind(services);
        ArchiveStandIns.bind(services);
        RecordStandIns.bind(services);
    }

    static <T> T guarded(Class<T> type, T service) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (arguments != null && arguments[0] instanceof Caller caller && !caller.token().equals(RestServer.TOKEN)) {
                throw new NotSignedIn(AccessError.NOT_SIGNED_IN, "the session has ended");
            }
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException refused) {
                throw refused.getCause();
            }
        }));
    }

    static <T> Page<T> page(T one) {
        return new Page<>(List.of(one), Optional.empty());
    }

    static void known(CustomerNumber number) {
        known(number.equals(NUMBER), ArchiveError.NO_SUCH_CUSTOMER);
    }

    static void known(boolean there, ErrorCode code) {
        if (!there) {
            throw new NotFound(code, "there is no such thing");
        }
    }
}
