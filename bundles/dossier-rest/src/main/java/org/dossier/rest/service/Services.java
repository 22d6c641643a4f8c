package org.dossier.rest.service;

import java.util.List;
import org.dossier.access.AccessControl;
import org.dossier.access.Accounts;
import org.dossier.access.Proposals;
import org.dossier.access.SignIn;
import org.dossier.archive.Archive;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.Imports;
import org.dossier.archive.Intake;
import org.dossier.archive.Relationships;
import org.dossier.audit.AuditLog;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.Interactions;
import org.dossier.reporting.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The services that the resources call, each behind its gate. The references are dynamic and optional because the resources stay
 * where they are while a provider is replaced: registering a resource anew would fail the calls of its neighbours. Thread-safe.
 */
@Component(service = Services.class)
public final class Services {

    private final AccessServices people;
    private final ArchiveServices customers;
    private final RecordServices records;

    /** All gates. */
    @Activate
    public Services(@Reference AccessServices people, @Reference ArchiveServices customers, @Reference RecordServices records) {
        this.people = people;
        this.customers = customers;
        this.records = records;
    }

    /** The same without a container: whoever has services binds them. */
    public Services() {
        this(new AccessServices(), new ArchiveServices(), new RecordServices());
    }

    /** Sessions. */
    public Needed<SignIn> signIn() {
        return people.signIn();
    }

    /** Who a caller is. */
    public Needed<AccessControl> access() {
        return people.access();
    }

    /** Accounts as administrators keep them. */
    public Needed<Accounts> accounts() {
        return people.accounts();
    }

    /** Reviews. */
    public Needed<Proposals> proposals() {
        return people.proposals();
    }

    /** Customers as they are read. */
    public Needed<Archive> archive() {
        return customers.archive();
    }

    /** Customers as they are entered and changed. */
    public Needed<Intake> intake() {
        return customers.intake();
    }

    /** The definitions of the fields. */
    public Needed<FieldCatalogue> catalogue() {
        return customers.catalogue();
    }

    /** Customers as files bring them. */
    public Needed<Imports> imports() {
        return customers.imports();
    }

    /** What customers are to each other. */
    public Needed<Relationships> relationships() {
        return customers.relationships();
    }

    /** Contacts with customers. */
    public Needed<Interactions> interactions() {
        return records.interactions();
    }

    /** What customers consume. */
    public Needed<ConsumptionBook> consumption() {
        return records.consumption();
    }

    /** Reports over all of these. */
    public Needed<Reports> reports() {
        return records.reports();
    }

    /** The audit log as auditors read it. */
    public Needed<AuditLog> audit() {
        return records.audit();
    }

    /** The parts without which nobody can sign in. */
    public List<Needed<?>> neededToSignIn() {
        return List.of(signIn(), access(), audit());
    }
}
