package org.dossier.audit.provider.trail;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;

import javax.sql.DataSource;
import javax.transaction.TransactionSynchronizationRegistry;

import org.dossier.audit.AuditError;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.audit.provider.entry.EntryIds;
import org.dossier.audit.provider.entry.EntrySealer;
import org.dossier.audit.provider.entry.SealedEntry;
import org.dossier.audit.provider.note.LogHome;
import org.dossier.audit.provider.note.NoteSigner;
import org.dossier.audit.provider.sequence.SequencedLog;
import org.dossier.audit.provider.settings.AuditSettings;
import org.dossier.audit.provider.settings.Settings;
import org.dossier.core.Receipt;
import org.dossier.core.Unavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The append side of the log. References nothing of access control, or the two would wait for each other for ever. */
@Component(service = AuditTrail.class)
public final class AuditTrailProvider implements AuditTrail {

    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final HexFormat HEX = HexFormat.of();

    private final AuditSettings settings;
    private final SequencedLog log;
    private final NoteSigner signer;
    private final TransactionalAppend transactional;
    private final ReadingJournal journal;
    private final EntrySealer sealer = new EntrySealer(Clock.systemUTC(), new EntryIds(Clock.systemUTC(), new SecureRandom()));

    /** Starts the journal's thread; nothing here waits for the database. */
    @Activate
    public AuditTrailProvider(@Reference(target = "(osgi.jndi.service.name=dossier)") DataSource dataSource,
            @Reference TransactionSynchronizationRegistry transactions, @Reference LogHome home, @Reference SequencedLog log,
            @Reference AuditSettings settings) {
        this.settings = settings;
        this.log = log;
        this.signer = home.signer();
        this.transactional = new TransactionalAppend(dataSource, transactions, log.arrivals());
        this.journal = new ReadingJournal(dataSource, settings.current().journalBatch(), log.arrivals(), log.journal());
        Thread thread = new Thread(journal, "dossier-audit-journal");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the journal after the commit at hand. */
    @Deactivate
    public void deactivate() {
        journal.stop();
    }

    @Override
    public Receipt append(AuditEvent event) {
        transactional.demandTransaction();
        EntryBounds.check(event);
        try {
            admit();
            SealedEntry entry = sealer.seal(event);
            transactional.insert(entry);
            return receipt(entry);
        } catch (Unavailable e) {
            transactional.doom();
            throw e;
        } catch (SQLException e) {
            transactional.doom();
            throw new Unavailable(AuditError.LOG_AWAY, AuditError.LOG_AWAY.remedy(), RETRY, e);
        }
    }

    @Override
    public String journal(AuditEvent event) {
        EntryBounds.check(event);
        admit();
        SealedEntry entry = sealer.seal(event);
        if (!journal.write(entry, settings.current().journalTimeout())) {
            throw new Unavailable(AuditError.LOG_AWAY, AuditError.LOG_AWAY.remedy(), RETRY);
        }
        return entry.id();
    }

    private void admit() {
        Settings now = settings.current();
        log.gate().pass(now.journalTimeout());
        if (!log.arrivals().awaitRoom(now.backlog(), now.journalTimeout())) {
            throw new Unavailable(AuditError.LOG_AWAY, AuditError.LOG_AWAY.remedy(), RETRY);
        }
    }

    private Receipt receipt(SealedEntry entry) {
        String leafHash = HEX.formatHex(entry.leafHash());
        String signed = new Receipt(entry.id(), leafHash, "").signedText();
        return new Receipt(entry.id(), leafHash, Base64.getEncoder().encodeToString(signer.signature(signed)));
    }
}
