package org.dossier.rest.catalogue;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dossier.archive.SectionDefinition;
import org.dossier.rest.json.Labels;

/**
 * A section of the archive.
 *
 * @param name its name in addresses and documents
 * @param labels what people call it
 */
@Schema(requiredProperties = {"name", "labels"})
record SectionItem(String name, Labels labels) {

    static SectionItem of(SectionDefinition section) {
        return new SectionItem(section.name(), Labels.of(section.labels()));
    }
}
