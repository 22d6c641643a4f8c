package org.dossier.archive.provider.catalogue;

import java.util.List;

import org.dossier.access.FieldRule;
import org.dossier.access.FieldSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells the access service what its policy needs to know of fields. References nothing of access, or the two would wait for each
 * other.
 */
@Component
public final class CatalogueFieldSource implements FieldSource {

    private final Catalogues catalogues;

    /** Reads the catalogue in force. */
    @Activate
    public CatalogueFieldSource(@Reference Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    public long revision() {
        return catalogues.current().revision();
    }

    @Override
    public List<FieldRule> fields() {
        return catalogues.current().fields().stream().map(f -> new FieldRule(f.name(), f.section(), f.sensitivity())).toList();
    }
}
