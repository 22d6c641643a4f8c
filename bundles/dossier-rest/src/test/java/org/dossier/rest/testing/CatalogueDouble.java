package org.dossier.rest.testing;

import java.util.List;
import java.util.Set;
import org.dossier.access.Sensitivity;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.Label;
import org.dossier.archive.SearchKind;
import org.dossier.archive.SectionDefinition;
import org.dossier.core.Caller;

/** A small catalogue with a field of each type. */
public final class CatalogueDouble implements FieldCatalogue {

    @Override
    public long revision() {
        return 7;
    }

    @Override
    public List<SectionDefinition> sections(Caller caller) {
        return List.of(new SectionDefinition("basic", new Label("基本信息", "Basic")));
    }

    @Override
    public List<FieldDefinition> fields(Caller caller) {
        return fields();
    }

    /** The fields. */
    public static List<FieldDefinition> fields() {
        return List.of(field("phones", FieldType.TEXT, true), field("note", FieldType.TEXT, false),
                field("gender", FieldType.CODE, false), field("capital", FieldType.DECIMAL, false),
                field("birthDate", FieldType.DATE, false), field("listed", FieldType.FLAG, false));
    }

    private static FieldDefinition field(String name, FieldType type, boolean many) {
        return new FieldDefinition(name, "basic", Set.of(CustomerKind.PERSON), type, many, false, 100, "none", List.of(),
                Sensitivity.CONFIDENTIAL, "all", Set.of(SearchKind.EXACT), false, false, new Label("项", name), List.of());
    }
}
