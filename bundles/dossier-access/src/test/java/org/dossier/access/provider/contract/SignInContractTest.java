package org.dossier.access.provider.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;

import org.dossier.access.AccountLocked;
import org.dossier.access.Credentials;
import org.dossier.access.Session;
import org.dossier.access.provider.testing.AccessFixture;
import org.dossier.audit.Outcome;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.NotSignedIn;
import org.dossier.database.testing.Engine;
import org.junit.Test;

// D11: a stolen, fixed, guessed or outdated credential gives no session.
public class SignInContractTest extends ContractTest {

    public SignInContractTest(Engine engine) {
        super(engine);
    }

    @Test
    public void signsInAndOut() {
        Caller caller = fixture.session("in-and-out", "reader");

        assertThat(fixture.access.actor(caller).account()).isEqualTo("in-and-out");
        assertThat(fixture.audit.count("session.opened", Outcome.DONE, "in-and-out")).isEqualTo(1);

        fixture.signIn.signOut(caller);
        assertThatThrownBy(() -> fixture.access.actor(caller)).isInstanceOf(NotSignedIn.class);
        assertThat(fixture.audit.count("session.closed", Outcome.DONE, "in-and-out")).isEqualTo(1);
    }

    private Session attempt(String account, String password) {
        return fixture.signIn.signIn(new Credentials(account, password, "192.0.2.7"), Channel.REST);
    }
}
