package org.dossier.interactions.provider.contract;

import org.dossier.archive.ImportTarget;
import org.dossier.database.testing.TestDatabase;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.Interactions;
import org.dossier.interactions.provider.consumption.ConsumptionRecorder;
import org.dossier.interactions.provider.consumption.ConsumptionService;
import org.dossier.interactions.provider.consumption.ImportedConsumption;
import org.dossier.interactions.provider.consumption.ItemStateDigest;
import org.dossier.interactions.provider.contacts.ContactSeal;
import org.dossier.interactions.provider.contacts.ContactStateDigest;
import org.dossier.interactions.provider.contacts.InteractionsService;
import org.dossier.interactions.provider.gate.CustomerGate;
import org.dossier.interactions.provider.tables.InteractionTransactions;
import org.dossier.interactions.provider.testing.MemoryKeys;
import org.dossier.interactions.provider.testing.MemoryTrail;
import org.dossier.interactions.provider.testing.TestAccess;
import org.dossier.interactions.provider.testing.TestVault;
import org.dossier.interactions.provider.trail.Once;
import org.dossier.interactions.provider.trail.RowDigests;

/** The provider, put together on a database as DS does in the container. */
final class InteractionFixture {

    final TestAccess access = new TestAccess();
    final MemoryTrail trail = new MemoryTrail();
    final Interactions interactions;
    final ConsumptionBook book;
    final ContactStateDigest contactDigests;
    final ItemStateDigest itemDigests;
    final ImportTarget imported;

    InteractionFixture(TestDatabase database) {
        InteractionTransactions transactions = new InteractionTransactions(database.jpa("dossier-interactions"));
        TestVault vault = new TestVault();
        RowDigests digests = new RowDigests(vault);
        Once once = new Once(new MemoryKeys(), (kind, text) -> Integer.toHexString((kind + text).hashCode()));
        CustomerGate gate = new CustomerGate(access, access);
        interactions = new InteractionsService(gate, transactions, new ContactSeal(vault), digests, once, trail);
        book = new ConsumptionService(gate, transactions, new ConsumptionRecorder(digests, trail), once, trail);
        contactDigests = new ContactStateDigest(transactions, digests);
        itemDigests = new ItemStateDigest(transactions, digests);
        imported = new ImportedConsumption(access, transactions, digests, trail);
    }
}
