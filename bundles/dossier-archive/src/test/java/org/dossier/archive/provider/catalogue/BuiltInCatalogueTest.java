package org.dossier.archive.provider.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;

import org.dossier.access.Sensitivity;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.SectionDefinition;
import org.dossier.archive.provider.checks.Checks;
import org.junit.Test;

/** The catalogue that a new archive starts with is consistent (S6, S15). */
public class BuiltInCatalogueTest {

    private final Catalogue catalogue = BuiltInCatalogue.create();

    @Test
    public void everyFieldIsDefinedOnce() {
        assertThat(catalogue.fields()).extracting(FieldDefinition::name).doesNotHaveDuplicates();
        assertThat(catalogue.sections()).extracting(SectionDefinition::name).containsExactly("basic", "operating", "service");
        assertThat(catalogue.fields()).extracting(FieldDefinition::section).allMatch(catalogue.sectionNames()::contains);
    }

    @Test
    public void everyFieldHasItsParts() {
        Checks checks = new Checks("CN", Clock.systemUTC());
        assertThat(catalogue.fields()).allSatisfy(field -> {
            assertThat(checks.named(field.check())).isNotNull();
            assertThat(field.codes().isEmpty()).isEqualTo(field.type() != FieldType.CODE);
            assertThat(field.labels().zh()).isNotBlank();
            assertThat(field.labels().en()).isNotBlank();
            assertThat(field.kinds().isEmpty())
                    .isEqualTo(field.name().startsWith("interaction") || field.name().startsWith("relationship"));
        });
    }

    /** S20: what identifies or reaches a person is confidential. */
    @Test
    public void contactsAreConfidential() {
        for (String name : Set.of("phones", "emails", "addresses", "identityNumber", "birthDate", "contactName", "notes",
                "remarks")) {
            assertThat(catalogue.field(name).orElseThrow().sensitivity()).as(name).isEqualTo(Sensitivity.CONFIDENTIAL);
        }
        assertThat(catalogue.field("name").orElseThrow().sensitivity()).isEqualTo(Sensitivity.INTERNAL);
    }

    /** T1, T2: persons and organizations have fields of their own. */
    @Test
    public void kindsHaveTheirFields() {
        assertThat(catalogue.field(CustomerKind.PERSON, "identityNumber")).isPresent();
        assertThat(catalogue.field(CustomerKind.PERSON, "registrationNumber")).isEmpty();
        assertThat(catalogue.field(CustomerKind.ORGANIZATION, "industry").orElseThrow().codes()).hasSize(20);
        assertThat(catalogue.required(CustomerKind.PERSON)).extracting(FieldDefinition::name)
                .containsExactly("name", "phones", "birthDate");
    }

    /** Rows give back the definitions that they were made from. */
    @Test
    public void rowsKeepDefinitions() {
        assertThat(CatalogueRows.of(catalogue).catalogue()).isEqualTo(catalogue);
    }
}
