package org.dossier.archive.provider.catalogue;

import java.util.Optional;

import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.database.SchemaReady;
import org.dossier.database.UniqueValueTaken;
import org.dossier.vault.RowTags;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue in force. Loaded when it is first asked for, since a component does not wait while it starts. Thread-safe. */
@Component(service = Catalogues.class)
public final class Catalogues {

    private final ArchiveTransactions transactions;
    private final CatalogueTags tags;
    private volatile Optional<Catalogue> loaded = Optional.empty();

    /** The tables must be there before anything is read. */
    @Activate
    public Catalogues(@Reference ArchiveTransactions transactions, @Reference RowTags tags,
            @Reference(target = "(schema=archive)") SchemaReady tables) {
        this(transactions, tags);
    }

    /** On tables that are there. */
    public Catalogues(ArchiveTransactions transactions, RowTags tags) {
        this.transactions = transactions;
        this.tags = new CatalogueTags(tags);
    }

    /**
     * The present catalogue.
     *
     * @throws org.dossier.vault.DamagedValue when a definition was changed behind the services
     * @throws org.dossier.core.Unavailable when it cannot be read
     */
    public Catalogue current() {
        Optional<Catalogue> present = loaded;
        return present.isPresent() ? present.get() : load();
    }

    private synchronized Catalogue load() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(stored().orElseGet(this::seeded));
        }
        return loaded.get();
    }

    private Optional<Catalogue> stored() {
        return transactions.read(CatalogueRows::load).map(rows -> {
            tags.check(rows);
            return rows.catalogue();
        });
    }

    private Catalogue seeded() {
        CatalogueRows rows = CatalogueRows.of(BuiltInCatalogue.create());
        tags.write(rows);
        try {
            transactions.apart(entities -> {
                rows.store(entities);
                return rows;
            });
            return rows.catalogue();
        } catch (UniqueValueTaken e) {
            // another node was first; what it wrote is the catalogue
            return stored().orElseThrow(() -> e);
        }
    }
}
