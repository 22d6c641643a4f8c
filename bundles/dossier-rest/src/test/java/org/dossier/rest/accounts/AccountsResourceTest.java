package org.dossier.rest.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.access.AccessError;
import org.dossier.access.Account;
import org.dossier.access.Accounts;
import org.dossier.access.ProposalId;
import org.dossier.core.Caller;
import org.dossier.core.NotFound;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.rest.testing.AccessDouble;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.RestServer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Accounts, and oneself, over REST (D8, S23, S28). */
public class AccountsResourceTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final ProposalId REVIEW = new ProposalId("01ARZ3NDEKTSV4RRFFQ69G5FAV");

    private final List<String> disabled = new ArrayList<>();

    @Before
    public void putDouble() {
        SERVER.services().accounts().bind(new Accounts() {
            @Override
            public Page<Account> list(Caller caller, PageRequest page) {
                Account clerk = new Account("clerk", Account.State.ACTIVE, Set.of("archive-clerk"), "", 4);
                return new Page<>(List.of(clerk), Optional.empty());
            }

            @Override
            public ProposalId proposeNew(Caller caller, String name, Set<String> posts, Optional<String> unit) {
                assertThat(name + posts + unit).isEqualTo("new.person[reader]Optional[sales]");
                return REVIEW;
            }

            @Override
            public void disable(Caller caller, String name) {
                if (!name.equals("clerk")) {
                    throw new NotFound(AccessError.NO_SUCH_ACCOUNT, "there is no such account");
                }
                disabled.add(name);
            }
        });
    }

    @Test
    public void listsAccounts() {
        assertThat(SERVER.get("/accounts").text())
                .isEqualTo("{\"items\":[{\"name\":\"clerk\",\"state\":\"ACTIVE\",\"posts\":[\"archive-clerk\"]}]}");
    }

    @Test
    public void proposesANewOne() {
        Answer answer = SERVER.post("/accounts", "{\"name\":\"new.person\",\"posts\":[\"reader\"],\"unit\":\"sales\"}");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text()).isEqualTo("{\"change\":\"" + REVIEW + "\",\"state\":\"PENDING\"}");
    }

    @Test
    public void disablesAtOnce() {
        assertThat(SERVER.send(SERVER.request("/accounts/clerk").DELETE()).status()).isEqualTo(204);
        assertThat(SERVER.send(SERVER.request("/accounts/nobody").DELETE()).status()).isEqualTo(404);
        assertThat(disabled).containsExactly("clerk");
    }

    @Test
    public void saysWhoOneIs() {
        SERVER.services().access().bind(new AccessDouble());

        assertThat(SERVER.get("/me").text())
                .isEqualTo("{\"account\":\"clerk\",\"posts\":[\"archive-clerk\"],\"channel\":\"REST\"}");
    }
}
