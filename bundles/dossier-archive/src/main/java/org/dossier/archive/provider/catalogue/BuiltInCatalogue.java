package org.dossier.archive.provider.catalogue;

import java.util.List;
import java.util.stream.Stream;

import org.dossier.archive.Label;
import org.dossier.archive.SectionDefinition;

/** What a new archive starts with; from then on the catalogue is data. */
final class BuiltInCatalogue {

    private static final long FIRST_REVISION = 1;

    private BuiltInCatalogue() {
    }

    static Catalogue create() {
        List<SectionDefinition> sections = List.of(
                new SectionDefinition(Catalogue.BASIC, new Label("基本信息", "Basic information")),
                new SectionDefinition(OperatingFields.SECTION, new Label("经营水平", "Operating level")),
                new SectionDefinition(ServiceFields.SECTION, new Label("日常服务信息", "Daily service")));
        return new Catalogue(FIRST_REVISION, sections,
                Stream.of(BasicFields.all(), PersonFields.all(), OrganizationFields.all(), OperatingFields.all(),
                        ServiceFields.all(), InteractionFields.all(), RelationshipFields.all())
                        .flatMap(List::stream).map(FieldBuilder::build).toList());
    }
}
