package org.dossier.audit.provider.trail;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditedBy;
import org.dossier.audit.StateCommitment;
import org.dossier.core.Channel;
import org.junit.Test;

/** What could be stored but never sequenced is refused before it is stored. */
public class EntryBoundsTest {

    @Test
    public void partsOfTheGreatestLengthPass() {
        assertThatCode(() -> EntryBounds.check(event("a".repeat(128)).fields(List.of("f".repeat(128)))
                .state(new StateCommitment("k".repeat(64), "r".repeat(255), "d".repeat(128))).build()))
                .doesNotThrowAnyException();
    }

    @Test
    public void longerPartsAreRefusedByName() {
        assertThatThrownBy(() -> EntryBounds.check(event("a".repeat(129)).build())).hasMessageContaining("account");
        assertThatThrownBy(() -> EntryBounds.check(event("a").fields(List.of("f".repeat(129))).build()))
                .hasMessageContaining("field");
        assertThatThrownBy(() -> EntryBounds.check(event("a").state(new StateCommitment("k", "r".repeat(256), "")).build()))
                .hasMessageContaining("key of a row");
    }

    @Test
    public void aNulIsRefusedBecausePostgresqlKeepsNone() {
        assertThatThrownBy(() -> EntryBounds.check(event("a\0b").build())).hasMessageContaining("NUL");
    }

    private static AuditEvent.Builder event(String account) {
        return AuditEvent.done(new AuditAction("test.done"), new AuditedBy(account, Optional.empty(), Channel.REST));
    }
}
