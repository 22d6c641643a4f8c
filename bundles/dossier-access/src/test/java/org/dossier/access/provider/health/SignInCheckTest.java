package org.dossier.access.provider.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.felix.hc.api.Result;
import org.junit.Test;

public class SignInCheckTest {

    // With the check registered only together with the service, its absence could not be told; so it must answer without.
    @Test
    public void saysSoWhileTheServiceIsAway() {
        Result result = new SignInCheck(null, null).execute();
        assertThat(result.isOk()).isFalse();
        assertThat(result.getStatus()).isSameAs(Result.Status.TEMPORARILY_UNAVAILABLE);
    }
}
