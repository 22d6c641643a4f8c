package org.dossier.rest.service;

import static org.osgi.service.component.annotations.ReferenceCardinality.OPTIONAL;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;
import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import org.dossier.audit.AuditLog;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.Interactions;
import org.dossier.reporting.Reports;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The records about customers: contacts, consumption, reports and the audit log. Each stands behind its gate;
 * {@link Services} says why the references are dynamic. Thread-safe.
 */
@Component(service = RecordServices.class)
public final class RecordServices {

    private final Needed<Interactions> interactions = new Needed<>("the record of contacts");
    private final Needed<ConsumptionBook> consumption = new Needed<>("the record of consumption");
    private final Needed<Reports> reports = new Needed<>("reporting");
    private final Needed<AuditLog> audit = new Needed<>("the audit log");

    Needed<Interactions> interactions() {
        return interactions;
    }

    Needed<ConsumptionBook> consumption() {
        return consumption;
    }

    Needed<Reports> reports() {
        return reports;
    }

    Needed<AuditLog> audit() {
        return audit;
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
    void bindReports(Reports service) {
        reports.bind(service);
    }

    void unbindReports(Reports service) {
        reports.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindAudit(AuditLog service) {
        audit.bind(service);
    }

    void unbindAudit(AuditLog service) {
        audit.unbind(service);
    }
}
