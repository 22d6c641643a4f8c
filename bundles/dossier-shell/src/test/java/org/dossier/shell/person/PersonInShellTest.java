package org.dossier.shell.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Principal;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.util.jaas.JaasHelper;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.NotSignedIn;
import org.junit.Test;

// D8: the local console is nobody until someone signs in there.
public class PersonInShellTest {

    private static final Caller MEI = new Caller("token", Channel.SHELL);

    private final Subject console = new Subject();

    @Test
    public void nobodyIsSignedInAtFirst() {
        assertThatThrownBy(() -> new PersonInShell(console).caller()).isInstanceOf(NotSignedIn.class)
                .hasMessageContaining("DOS-ACC-0001");
        assertThatThrownBy(PersonInShell::present).isInstanceOf(NotSignedIn.class);
    }

    @Test
    public void theNextCommandOfTheSessionIsThePersons() {
        new PersonInShell(console).begin(MEI, Set.of("auditor"));
        JaasHelper.runAs(console, () -> assertThat(PersonInShell.present().caller()).isEqualTo(MEI));
        assertThat(console.getPrincipals()).extracting(Principal::getName).containsExactlyInAnyOrder("dossier", "auditor");
    }

    @Test
    public void whoeverSignsInAfterwardsInheritsNothing() {
        console.getPrincipals().add(new UserPrincipal("console"));
        PersonInShell person = new PersonInShell(console);
        person.begin(MEI, Set.of("auditor"));
        person.begin(new Caller("other", Channel.SHELL), Set.of("reader"));
        assertThat(console.getPrincipals()).extracting(Principal::getName)
                .containsExactlyInAnyOrder("console", "dossier", "reader");
        assertThat(console.getPrivateCredentials(Caller.class)).containsExactly(new Caller("other", Channel.SHELL));
        person.end();
        assertThat(console.getPrincipals()).extracting(Principal::getName).containsExactly("console");
        assertThat(person.signedIn()).isEmpty();
    }
}
