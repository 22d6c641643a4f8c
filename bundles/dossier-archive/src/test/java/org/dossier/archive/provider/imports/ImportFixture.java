package org.dossier.archive.provider.imports;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportMapping;
import org.dossier.archive.ImportState;
import org.dossier.archive.Imports;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.Person;

/** Starts imports and waits for them. */
final class ImportFixture {

    /** People with a name, a phone and a birth date. */
    static final String PEOPLE = """
            {"source": "old-crm", "kind": "PERSON", "key": ["Client"],
             "fields": {"name": "Name", "phones": "Phone", "birthDate": {"column": "Born", "format": "d.M.yyyy"}}}
            """;
    static final String HEADING = "Client,Name,Phone,Born\n";

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
        return load(Person.CLERK, mapping, bytes(file, StandardCharsets.UTF_8));
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

    static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
