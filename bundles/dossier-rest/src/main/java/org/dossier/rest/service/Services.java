package org.dossier.rest.service;

import static org.osgi.service.component.annotations.ReferenceCardinality.OPTIONAL;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;
import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import java.util.List;
import org.dossier.access.AccessControl;
import org.dossier.access.Accounts;
import org.dossier.access.Proposals;
import org.dossier.access.SignIn;
import org.dossier.archive.Archive;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.Intake;
import org.dossier.audit.AuditLog;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.Interactions;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The services that the resources call, each behind its gate. The references are dynamic and optional because the resources stay
 * where they are while a provider is replaced: registering a resource anew would fail the calls of its neighbours. Thread-safe.
 */
@Component(service = Services.class)
public final class Services {

    private final Needed<SignIn> signIn = new Needed<>("sign-in");
    private final Needed<AccessControl> access = new Needed<>("access control");
    private final Needed<Accounts> accounts = new Needed<>("account keeping");
    private final Needed<Proposals> proposals = new Needed<>("reviewing");
    private final Needed<Archive> archive = new Needed<>("the archive");
    private final Needed<Intake> intake = new Needed<>("the archive's intake");
    private final Needed<FieldCatalogue> catalogue = new Needed<>("the field catalogue");
    private final Needed<Interactions> interactions = new Needed<>("the record of contacts");
    private final Needed<ConsumptionBook> consumption = new Needed<>("the record of consumption");
    private final Needed<AuditLog> audit = new Needed<>("the audit log");

    /** Sessions. */
    public Needed<SignIn> signIn() {
        return signIn;
    }

    /** Who a caller is. */
    public Needed<AccessControl> access() {
        return access;
    }

    /** Accounts as administrators keep them. */
    public Needed<Accounts> accounts() {
        return accounts;
    }

    /** Reviews. */
    public Needed<Proposals> proposals() {
        return proposals;
    }

    /** Customers as they are read. */
    public Needed<Archive> archive() {
        return archive;
    }

    /** Customers as they are entered and changed. */
    public Needed<Intake> intake() {
        return intake;
    }

    /** The definitions of the fields. */
    public Needed<FieldCatalogue> catalogue() {
        return catalogue;
    }

    /** Contacts with customers. */
    public Needed<Interactions> interactions() {
        return interactions;
    }

    /** What customers consume. */
    public Needed<ConsumptionBook> consumption() {
        return consumption;
    }

    /** The audit log as auditors read it. */
    public Needed<AuditLog> audit() {
        return audit;
    }

    /** The parts without which nobody can sign in. */
    public List<Needed<?>> neededToSignIn() {
        return List.of(signIn, access, audit);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindSignIn(SignIn service) {
        signIn.bind(service);
    }

    void unbindSignIn(SignIn service) {
        signIn.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindAccess(AccessControl service) {
        access.bind(service);
    }

    void unbindAccess(AccessControl service) {
        access.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindAccounts(Accounts service) {
        accounts.bind(service);
    }

    void unbindAccounts(Accounts service) {
        accounts.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindProposals(Proposals service) {
        proposals.bind(service);
    }

    void unbindProposals(Proposals service) {
        proposals.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindArchive(Archive service) {
        archive.bind(service);
    }

    void unbindArchive(Archive service) {
        archive.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindIntake(Intake service) {
        intake.bind(service);
    }

    void unbindIntake(Intake service) {
        intake.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindCatalogue(FieldCatalogue service) {
        catalogue.bind(service);
    }

    void unbindCatalogue(FieldCatalogue service) {
        catalogue.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindInteractions(Interactions service) {
        interactions.bind(service);
    }

    void unbindInteractions(Interactions service) {
        interactions.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindConsumption(ConsumptionBook service) {
        consumption.bind(service);
    }

    void unbindConsumption(ConsumptionBook service) {
        consumption.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindAudit(AuditLog service) {
        audit.bind(service);
    }

    void unbindAudit(AuditLog service) {
        audit.unbind(service);
    }
}
