package org.dossier.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists in one language from which names and addresses are put together. */
record Vocabulary(List<String> surnames, List<String> given, List<String> cities, List<String> streets, List<String> brands,
        List<String> trades, List<String> forms) {

    /** Reads the lists of a language, {@code zh} or {@code en}. */
    static Vocabulary of(String language) {
        return new Vocabulary(words(language, "surnames"), words(language, "given"), words(language, "cities"),
                words(language, "streets"), words(language, "brands"), words(language, "trades"), words(language, "forms"));
    }

    private static List<String> words(String language, String list) {
        String name = "/vocabulary/" + language + "-" + list + ".txt";
        try (InputStream stream = Vocabulary.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
