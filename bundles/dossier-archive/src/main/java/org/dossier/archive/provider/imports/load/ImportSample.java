package org.dossier.archive.provider.imports.load;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.ImportId;
import org.dossier.archive.Intake;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.imports.jobs.LoadedRows;
import org.dossier.archive.provider.intake.Sample;
import org.dossier.archive.provider.sections.SectionSeal;
import org.dossier.archive.provider.sections.SectionVersion;
import org.dossier.archive.provider.sections.Sections;
import org.dossier.core.CustomerNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Chooses what a reviewer of an import keys again (D7): the telling fields of a random part of its customers, however many chunks
 * and starts they took. A customer without such a field has its name keyed, so that no import passes unread. Thread-safe.
 */
@Component(service = ImportSample.class)
public final class ImportSample {

    private final SectionSeal seal;
    private final Sections sections = new Sections();
    private final LoadedRows rows = new LoadedRows();
    private final Sample sample = new Sample();
    private final Random random = new SecureRandom();

    /** Opens sections to know which fields they have. */
    @Activate
    public ImportSample(@Reference SectionSeal seal) {
        this.seal = seal;
    }

    /** The fields of at most {@value Intake#SAMPLE} customers of an import, named {@code <number>/<field>}. */
    SortedSet<String> draw(EntityManager entities, ImportId id, CustomerKind kind, Catalogue catalogue) throws SQLException {
        SortedSet<String> names = new TreeSet<>();
        for (CustomerNumber number : customers(entities, id)) {
            SortedSet<String> present = new TreeSet<>();
            for (SectionVersion section : sections.ofCustomer(entities, number, Optional.empty())) {
                present.addAll(seal.open(section).fields().keySet());
            }
            SortedSet<String> fields = sample.rekeyed(catalogue, kind, present);
            (fields.isEmpty() ? List.of(Catalogue.NAME) : fields).forEach(field -> names.add(number + "/" + field));
        }
        return names;
    }

    /** Each customer has the same chance, although nobody knows how many there are (reservoir sampling, Vitter's algorithm R). */
    private List<CustomerNumber> customers(EntityManager entities, ImportId id) throws SQLException {
        List<CustomerNumber> drawn = new ArrayList<>();
        int[] seen = {0};
        rows.numbers(entities, id, number -> {
            int place = random.nextInt(++seen[0]);
            if (drawn.size() < Intake.SAMPLE) {
                drawn.add(number);
            } else if (place < Intake.SAMPLE) {
                drawn.set(place, number);
            }
        });
        return drawn;
    }
}
