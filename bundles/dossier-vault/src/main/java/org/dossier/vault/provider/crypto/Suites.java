package org.dossier.vault.provider.crypto;

import java.time.Duration;
import java.util.List;

import org.dossier.core.Unavailable;
import org.dossier.vault.CryptoSuite;
import org.dossier.vault.VaultError;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The suites that are here: the one for new keys is that of the highest ranking, and stored data name theirs. Thread-safe. */
@Component(service = Suites.class)
public final class Suites {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final CryptoSuite present;
    private final List<CryptoSuite> all;

    /** References are greedy, so that a suite that is added takes its place without a restart. */
    @Activate
    public Suites(@Reference(policyOption = ReferencePolicyOption.GREEDY) CryptoSuite present,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<CryptoSuite> all) {
        this.present = present;
        this.all = List.copyOf(all);
    }

    /** The suite under which new keys are made. */
    public CryptoSuite present() {
        return present;
    }

    /**
     * The suite of that number.
     *
     * @throws Unavailable when the bundle that brings the suite is away
     */
    public CryptoSuite of(int number) {
        return all.stream().filter(suite -> suite.number() == number).findFirst()
                .orElseThrow(() -> new Unavailable(VaultError.KEYS_AWAY, "the cipher suite " + number + " is away", RETRY));
    }

    /** The suite of master key, search tokens and row tags: fixed, since another would orphan all of them at once. */
    public CryptoSuite fixed() {
        return of(AesGcmSuite.NUMBER);
    }
}
