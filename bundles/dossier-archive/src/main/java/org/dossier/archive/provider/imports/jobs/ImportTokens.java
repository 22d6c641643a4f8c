package org.dossier.archive.provider.imports.jobs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;

import org.dossier.archive.provider.values.Document;
import org.dossier.archive.provider.values.DocumentCodec;
import org.dossier.vault.BlindTokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keyed tokens by which an import, a row and a row's content are known again (D5). They show that two rows of a source have the
 * same key or the same content, and nothing else. Thread-safe.
 */
@Component(service = ImportTokens.class)
public final class ImportTokens {

    private final BlindTokens blind;
    private final DocumentCodec codec = new DocumentCodec();

    /** Keys never leave the vault. */
    @Activate
    public ImportTokens(@Reference BlindTokens blind) {
        this.blind = blind;
    }

    /** What makes an import the same as another. */
    public Identity identity(String account, String source, String digest, String mapping) {
        String token = blind.token("import/mapping", mapping);
        return new Identity(account, source, digest, token, blind.token("import/claim", joined(List.of(account, digest, token))));
    }

    /** The token of a row by the cells of its key. */
    public String row(String source, List<String> key) {
        return blind.token("import/row", joined(List.of(source, joined(key))));
    }

    /** The token of everything that is taken from a row. */
    public String content(Document document, SortedMap<String, SortedMap<String, String>> records) {
        StringBuilder text = new StringBuilder(new String(codec.encode(document), StandardCharsets.UTF_8));
        records.forEach((target, parts) -> {
            text.append('\n').append(target);
            parts.forEach((part, value) -> text.append('\n').append(joined(List.of(part, value))));
        });
        return blind.token("import/content", text.toString());
    }

    /** Each part preceded by its length, so that no two lists have the same text. */
    private static String joined(List<String> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.length()).append(':').append(part));
        return text.toString();
    }
}
