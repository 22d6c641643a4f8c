package org.dossier.rest.service;

import static org.osgi.service.component.annotations.ReferenceCardinality.OPTIONAL;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;
import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import org.dossier.archive.Archive;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.Imports;
import org.dossier.archive.Intake;
import org.dossier.archive.Relationships;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The services of the archive: customers, their definitions, and what brings them in. Each stands behind its gate;
 * {@link Services} says why the references are dynamic. Thread-safe.
 */
@Component(service = ArchiveServices.class)
public final class ArchiveServices {

    private final Needed<Archive> archive = new Needed<>("the archive");
    private final Needed<Intake> intake = new Needed<>("the archive's intake");
    private final Needed<FieldCatalogue> catalogue = new Needed<>("the field catalogue");
    private final Needed<Imports> imports = new Needed<>("the loading of files");
    private final Needed<Relationships> relationships = new Needed<>("the record of relationships");

    Needed<Archive> archive() {
        return archive;
    }

    Needed<Intake> intake() {
        return intake;
    }

    Needed<FieldCatalogue> catalogue() {
        return catalogue;
    }

    Needed<Imports> imports() {
        return imports;
    }

    Needed<Relationships> relationships() {
        return relationships;
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
    void bindImports(Imports service) {
        imports.bind(service);
    }

    void unbindImports(Imports service) {
        imports.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindRelationships(Relationships service) {
        relationships.bind(service);
    }

    void unbindRelationships(Relationships service) {
        relationships.unbind(service);
    }
}
