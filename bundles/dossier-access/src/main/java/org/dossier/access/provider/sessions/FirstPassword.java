package org.dossier.access.provider.sessions;

import java.util.Map;
import java.util.Optional;
import org.dossier.access.provider.store.AccessTransactions;
import org.dossier.database.Work;

import org.dossier.access.AccessError;
import org.dossier.access.provider.accounts.AccountState;
import org.dossier.access.provider.accounts.AccountStore;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.accounts.StoredAccount.StoredPassword;
import org.dossier.access.provider.credentials.PasswordHasher;
import org.dossier.access.provider.enrolment.EnrolmentCodes;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.Channel;
import org.dossier.core.NotSignedIn;
import org.dossier.vault.DamagedValue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets an account's owner set the first password by the one-time code (D8). Thread-safe. */
@Component(service = FirstPassword.class)
public final class FirstPassword {

    private static final Channel CHANNEL = Channel.SYSTEM;

    private final AccessTransactions transactions;
    private final Attempts attempts;
    private final AccountStore accounts;
    private final EnrolmentCodes codes;
    private final PasswordHasher hasher;
    private final NewPasswords passwords;
    private final Trail trail;

    /** First passwords. */
    @Activate
    public FirstPassword(@Reference AccessTransactions transactions, @Reference Attempts attempts,
            @Reference AccountStore accounts, @Reference EnrolmentCodes codes, @Reference PasswordHasher hasher,
            @Reference NewPasswords passwords, @Reference Trail trail) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.accounts = accounts;
        this.codes = codes;
        this.hasher = hasher;
        this.passwords = passwords;
        this.trail = trail;
    }

    void set(String name, String code, String password) {
        StoredAccount account = attempts.account(name, CHANNEL).filter(found -> found.state() == AccountState.AWAITING_ENROLMENT)
                .filter(found -> holds(found, code)).orElse(null);
        if (account == null) {
            // Costs what a code that holds costs, so that time does not tell which accounts wait for their owner.
            hasher.matches(password, Optional.empty());
            throw refused(Trail.NOBODY);
        }
        StoredPassword accepted = passwords.accept(account, password);
        transactions.change(Work.only(em -> {
            if (!codes.use(name)) {
                throw new NotSignedIn(AccessError.CREDENTIALS, "the code was used meanwhile");
            }
            accounts.save(account.with(accepted));
            trail.changed("account.enrolled", Trail.by(name, CHANNEL), Map.of("account", name));
        }));
    }

    private boolean holds(StoredAccount account, String code) {
        try {
            return codes.holds(account.name(), code);
        } catch (DamagedValue e) {
            trail.tampered(Trail.by(account.name(), CHANNEL), e);
            return false;
        }
    }

    private NotSignedIn refused(String by) {
        trail.refused("account.enrolment-refused", Trail.by(by, CHANNEL), Map.of("reason", "credentials"));
        return new NotSignedIn(AccessError.CREDENTIALS, "account and code do not belong together, or the code was used");
    }
}
