package org.dossier.archive.provider.catalogue;

import java.util.List;

import org.dossier.access.AccessControl;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.SectionDefinition;
import org.dossier.core.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands the catalogue to everyone who is signed in. */
@Component
public final class ArchiveFieldCatalogue implements FieldCatalogue {

    private final Catalogues catalogues;
    private final AccessControl access;

    /** Reads the catalogue in force. */
    @Activate
    public ArchiveFieldCatalogue(@Reference Catalogues catalogues, @Reference AccessControl access) {
        this.catalogues = catalogues;
        this.access = access;
    }

    @Override
    public long revision() {
        return catalogues.current().revision();
    }

    @Override
    public List<SectionDefinition> sections(Caller caller) {
        access.actor(caller);
        return catalogues.current().sections();
    }

    @Override
    public List<FieldDefinition> fields(Caller caller) {
        access.actor(caller);
        return catalogues.current().fields();
    }
}
