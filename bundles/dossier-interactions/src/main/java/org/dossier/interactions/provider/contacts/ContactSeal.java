package org.dossier.interactions.provider.contacts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.dossier.core.CustomerNumber;
import org.dossier.interactions.InteractionId;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Seals what was said under the customer's key, bound to the contact, and opens it (D4). Thread-safe. */
@Component(service = ContactSeal.class)
public final class ContactSeal {

    private static final long ONLY_VERSION = 1;

    private final Vault vault;
    private final JsonFactory json = new JsonFactory();

    /** Keys never leave the vault. */
    @Activate
    public ContactSeal(@Reference Vault vault) {
        this.vault = vault;
    }

    byte[] seal(CustomerNumber number, InteractionId id, Said said) {
        return vault.seal(number, context(number, id), encode(said));
    }

    /** @throws org.dossier.vault.DamagedValue when it is not what was sealed there */
    Said open(Contact contact) {
        return decode(vault.open(contact.number(), context(contact.number(), contact.id()), contact.document()));
    }

    private static SealContext context(CustomerNumber number, InteractionId id) {
        return new SealContext(Contact.TABLE, number + "/" + id, "document", ONLY_VERSION);
    }

    /** An array of strings: summary, content, and then everyone who took part. */
    byte[] encode(Said said) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = json.createGenerator(bytes)) {
            out.writeStartArray();
            out.writeString(said.summary());
            out.writeString(said.content());
            for (String participant : said.participants()) {
                out.writeString(participant);
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Said decode(byte[] bytes) {
        List<String> parts = new ArrayList<>();
        try (JsonParser in = json.createParser(bytes)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.VALUE_STRING) {
                parts.add(in.getText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Said(parts.subList(2, parts.size()), parts.get(0), parts.get(1));
    }
}
