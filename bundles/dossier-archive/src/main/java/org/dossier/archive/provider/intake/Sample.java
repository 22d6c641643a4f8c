package org.dossier.archive.provider.intake;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.Intake;
import org.dossier.archive.provider.catalogue.Catalogue;

/** Chooses what a reviewer keys again (D7): of a batch a random part, so that nobody knows beforehand which. Thread-safe. */
public final class Sample {

    private final Random random = new SecureRandom();

    /** The fields of one draft that are keyed again. */
    SortedSet<String> rekeyed(Catalogue catalogue, Draft draft) {
        return rekeyed(catalogue, draft.kind(), draft.document().fields().keySet());
    }

    /** Those of a customer's fields that are keyed again. */
    public SortedSet<String> rekeyed(Catalogue catalogue, CustomerKind kind, Collection<String> present) {
        SortedSet<String> fields = new TreeSet<>();
        for (String field : present) {
            catalogue.field(kind, field).filter(FieldDefinition::rekeyed).ifPresent(definition -> fields.add(field));
        }
        return fields;
    }

    /** The fields of at most {@value Intake#SAMPLE} of the drafts, named {@code <number>/<field>}. */
    SortedSet<String> draw(Catalogue catalogue, List<Draft> drafts, List<Entry> entries) {
        List<Integer> rows = new ArrayList<>(IntStream.range(0, drafts.size()).boxed().toList());
        Collections.shuffle(rows, random);
        SortedSet<String> names = new TreeSet<>();
        for (int row : rows.subList(0, Math.min(Intake.SAMPLE, rows.size()))) {
            rekeyed(catalogue, drafts.get(row)).forEach(field -> names.add(entries.get(row).number() + "/" + field));
        }
        return names;
    }
}
