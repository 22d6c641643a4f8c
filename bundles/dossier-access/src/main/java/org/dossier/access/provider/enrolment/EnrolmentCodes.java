package org.dossier.access.provider.enrolment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.dossier.access.provider.credentials.Secrets;
import org.dossier.access.provider.settings.AccessSettings;
import org.dossier.access.provider.store.PresentTransaction;
import org.dossier.access.provider.store.RowContent;
import org.dossier.access.provider.store.RowSeal;
import org.dossier.access.provider.store.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps one-time codes: a hash in the database, the code itself in a file of its own for the owner of the installation, until it
 * is used (D8). Thread-safe.
 */
@Component(service = EnrolmentCodes.class)
public final class EnrolmentCodes {

    private static final String TABLE = "access_enrolment";

    private final Sql sql;
    private final RowSeal seal;
    private final PresentTransaction transaction;
    private final Secrets secrets;
    private final AccessSettings settings;
    private final Clock clock;

    private record Code(String hash, Instant issued, String tag) {
    }

    /** The codes in a container. */
    @Activate
    public EnrolmentCodes(@Reference Sql sql, @Reference RowSeal seal, @Reference PresentTransaction transaction,
            @Reference Secrets secrets, @Reference AccessSettings settings) {
        this(sql, seal, transaction, secrets, settings, Clock.systemUTC());
    }

    /** The codes with a clock of their own. */
    public EnrolmentCodes(Sql sql, RowSeal seal, PresentTransaction transaction, Secrets secrets, AccessSettings settings,
            Clock clock) {
        this.sql = sql;
        this.seal = seal;
        this.transaction = transaction;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes a code in the caller's transaction and writes its file; a rolled-back transaction takes the file back. */
    public void issue(String account) {
        String code = secrets.code();
        String hash = Secrets.hash(code);
        Instant now = Sql.stored(clock.instant());
        sql.update("insert into access_enrolment (account, code_hash, issued_at, tag) values (?, ?, ?, ?)", account, hash, now,
                seal.seal(TABLE, account, 1, content(hash, now)));
        Path file = file(account);
        transaction.whenEnded(committed -> {
            if (!committed) {
                PrivateFiles.delete(file);
            }
        });
        PrivateFiles.write(file, code + System.lineSeparator());
    }

    /** Whether the code is the account's; compares in constant time. */
    public boolean holds(String account, String code) {
        Optional<Code> issued = sql.one("select code_hash, issued_at, tag from access_enrolment where account = ?",
                row -> new Code(row.getString("code_hash"), Sql.instant(row, "issued_at"), row.getString("tag")), account);
        issued.ifPresent(row -> seal.check(TABLE, account, 1, content(row.hash(), row.issued()), row.tag()));
        return issued.map(row -> MessageDigest.isEqual(bytes(row.hash()), bytes(Secrets.hash(code)))).orElse(false);
    }

    /**
     * Uses a code up in the caller's transaction; its file goes with the commit.
     *
     * @return whether it was still there: of two uses at once only one is told so
     */
    public boolean use(String account) {
        Path file = file(account);
        transaction.afterCommit(() -> PrivateFiles.delete(file));
        return sql.update("delete from access_enrolment where account = ?", account) > 0;
    }

    private Path file(String account) {
        return settings.current().firstStart().enrolmentDirectory().resolve(account);
    }

    private static RowContent content(String hash, Instant issued) {
        return new RowContent().text(hash).time(issued);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
