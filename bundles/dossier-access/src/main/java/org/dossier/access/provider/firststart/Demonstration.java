package org.dossier.access.provider.firststart;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import org.dossier.access.provider.accounts.StoredAccount.StoredPassword;
import org.dossier.access.provider.credentials.PasswordHasher;
import org.dossier.access.provider.credentials.Secrets;
import org.dossier.access.provider.enrolment.PrivateFiles;
import org.dossier.access.provider.settings.AccessSettings;
import org.dossier.access.provider.store.PresentTransaction;
import org.dossier.access.provider.store.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts of a demonstration company: generated passwords, listed in one file for whoever started it. Thread-safe. */
@Component(service = Demonstration.class)
public final class Demonstration {

    private final PasswordHasher hasher;
    private final Secrets secrets;
    private final AccessSettings settings;
    private final PresentTransaction transaction;
    private final Clock clock = Clock.systemUTC();

    /** Generates by the given parts. */
    @Activate
    public Demonstration(@Reference PasswordHasher hasher, @Reference Secrets secrets, @Reference AccessSettings settings,
            @Reference PresentTransaction transaction) {
        this.hasher = hasher;
        this.secrets = secrets;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** Whether the installation is to be a demonstration. */
    boolean wanted() {
        return settings.current().firstStart().demonstrationCustomers() > 0;
    }

    /** Generates the accounts; hashing takes its time and does not belong into a transaction. */
    List<DemonstrationAccount> generate() {
        return FirstAccounts.demonstrationPosts().entrySet().stream().map(entry -> {
            String password = secrets.password();
            StoredPassword stored = new StoredPassword(hasher.hash(password), Sql.stored(clock.instant()), false);
            return new DemonstrationAccount(entry.getKey(), entry.getValue(), password, stored);
        }).toList();
    }

    /** Lists the accounts in the file; a rolled-back transaction takes it back. */
    void list(List<DemonstrationAccount> accounts) {
        Path file = settings.current().firstStart().demonstrationFile();
        transaction.whenEnded(committed -> {
            if (!committed) {
                PrivateFiles.delete(file);
            }
        });
        PrivateFiles.write(file, accounts.stream().map(DemonstrationAccount::json)
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
    }
}
