package org.dossier.archive.provider.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.dossier.archive.ColumnRule;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.ImportMapping;
import org.dossier.core.Invalid;
import org.junit.Test;

public class MappingReaderTest {

    private final MappingReader reader = new MappingReader();

    @Test // T33
    public void everyMemberIsRead() {
        ImportMapping mapping = reader.read("""
                {"source": "crm", "kind": "ORGANIZATION", "key": "No",
                 "file": {"encoding": "GB18030", "separator": ";", "empty": ["NULL", "-"]},
                 "fields": {"name": "Company", "phones": ["Phone", "Fax"], "preferredLanguage": {"constant": "en"},
                            "industry": {"column": "Branch", "values": {"Mining": "B"}},
                            "foundedOn": {"column": "Founded", "format": "d.M.yyyy"}},
                 "records": {"consumption": {"amount": "Fee", "currency": {"constant": "CNY"}}}}
                """);
        assertThat(mapping.source()).isEqualTo("crm");
        assertThat(mapping.kind()).isEqualTo(CustomerKind.ORGANIZATION);
        assertThat(mapping.key()).containsExactly("No");
        assertThat(mapping.form()).isEqualTo(new ImportMapping.FileForm("GB18030", ';', Set.of("NULL", "-")));
        assertThat(mapping.fields()).containsEntry("name", ColumnRule.column("Company"))
                .containsEntry("preferredLanguage", ColumnRule.always("en"))
                .containsEntry("industry", new ColumnRule(List.of("Branch"), Optional.empty(), Map.of("Mining", "B"), Optional.empty()))
                .containsEntry("foundedOn", new ColumnRule(List.of("Founded"), Optional.empty(), Map.of(), Optional.of("d.M.yyyy")));
        assertThat(mapping.fields().get("phones").columns()).containsExactly("Phone", "Fax");
        assertThat(mapping.records().get("consumption")).containsOnlyKeys("amount", "currency");
    }

    @Test // T33
    public void whatIsLeftOutIsPlain() {
        ImportMapping mapping = reader.read("{\"source\": \"crm\", \"kind\": \"PERSON\"}");
        assertThat(mapping.form()).isEqualTo(ImportMapping.FileForm.PLAIN);
        assertThat(mapping.fields()).isEmpty();
        assertThat(mapping.key()).isEmpty();
    }

    @Test // T33
    public void everythingWrongIsNamedAtOnce() {
        assertRefused("{\"kind\": \"DOG\", \"colour\": 1, \"file\": {\"separator\": \",,\"}, \"fields\": {\"name\": {}, \"phones\": 7}}",
                "colour", "fields.name", "fields.phones", "file.separator", "kind");
        assertRefused("[]", "kind", "mapping");
        assertRefused("{\"source\": \"a\", \"source\": \"b\"}", "mapping");
        assertRefused("{} x", "mapping");
        assertRefused("", "kind", "mapping");
    }

    @Test // T33
    public void mappingsThatSayTheSameHaveTheSameText() {
        String one =
                "{\"source\":\"s\",\"kind\":\"PERSON\",\"file\":{\"empty\":[\"a\",\"b\"]},\"fields\":{\"name\":\"N\",\"notes\":\"O\"}}";
        String same =
                "{\"kind\":\"PERSON\",\"source\":\"s\",\"fields\":{\"notes\":[\"O\"],\"name\":\"N\"},\"file\":{\"empty\":[\"b\",\"a\"]}}";
        String other =
                "{\"source\":\"s\",\"kind\":\"PERSON\",\"file\":{\"empty\":[\"a\",\"b\"]},\"fields\":{\"name\":\"N\",\"notes\":\"P\"}}";
        assertThat(MappingText.of(reader.read(one))).isEqualTo(MappingText.of(reader.read(same)))
                .isNotEqualTo(MappingText.of(reader.read(other)));
    }

    private void assertRefused(String json, String... members) {
        assertThatThrownBy(() -> reader.read(json)).isInstanceOfSatisfying(Invalid.class, refused ->
                assertThat(refused.violations()).extracting("field").containsExactlyInAnyOrder((Object[]) members));
    }
}
