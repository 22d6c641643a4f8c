package org.dossier.archive.provider.imports;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dossier.archive.CustomerQuery;
import org.dossier.archive.CustomerState;
import org.dossier.archive.CustomerSummary;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportMapping;
import org.dossier.archive.ImportState;
import org.dossier.archive.Imports;
import org.dossier.archive.RefusedRow;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.Person;
import org.dossier.core.PageRequest;

/** Starts imports and waits for them. */
final class ImportFixture {

    /** People with a name, a phone and a birth date. */
    static final String PEOPLE = """
            {"source": "old-crm", "kind": "PERSON", "key": ["Client"],
             "fields": {"name": "Name", "phones": "Phone", "birthDate": {"column": "Born", "format": "d.M.yyyy"}}}
            """;
    static final String HEADING = "Client,Name,Phone,Born\n";

    /** People with a fee. */
    static final String WITH_FEES = """
            {"source": "billing", "kind": "PERSON", "key": ["Client"], "fields": {"name": "Name"},
             "records": {"consumption": {"product": {"constant": "line"}, "amount": "Fee"}}}
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ArchiveUnderTest dossier;

    ImportFixture(ArchiveUnderTest dossier) {
        this.dossier = dossier;
    }

    Imports imports() {
        return dossier.imports();
    }

    ImportJob start(Person person, String mapping, byte[] file) {
        ImportMapping read = imports().mapping(mapping);
        try {
            return imports().start(person.caller(), read, new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts an import and waits until it no longer runs. */
    ImportJob load(Person person, String mapping, byte[] file) {
        return ended(person, start(person, mapping, file));
    }

    ImportJob load(String mapping, String file) {
        return load(Person.CLERK, mapping, utf8(file));
    }

    ImportJob ended(Person person, ImportJob job) {
        return await().atMost(PATIENCE).until(() -> imports().get(person.caller(), job.id()),
                present -> present.state() != ImportState.RUNNING);
    }

    /** The file of refused rows. */
    String refused(Person person, ImportJob job) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            imports().writeRefused(person.caller(), job.id(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The refused rows, the first two hundred. */
    List<RefusedRow> reasons(Person person, ImportJob job) {
        return imports().refused(person.caller(), job.id(), new PageRequest(PageRequest.LARGEST, Optional.empty())).items();
    }

    /** Where the customers of a name stand. */
    List<CustomerState> found(String name) {
        return dossier.archive().find(Person.CLERK.caller(), CustomerQuery.anything(name), PageRequest.first()).items().stream()
                .map(CustomerSummary::state).toList();
    }

    /** Rows of people, each with a name and a phone of its own. */
    static String people(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(row -> "k" + row + "," + name(row) + "," + phone(row) + ",\n")
                .collect(Collectors.joining());
    }

    static String name(int row) {
        return "Client number " + row;
    }

    static String phone(int row) {
        return "139%08d".formatted(row);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
