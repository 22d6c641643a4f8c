package org.dossier.archive.provider.relationships.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dossier.archive.RelationshipType;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.database.SchemaReady;
import org.dossier.database.UniqueValueTaken;
import org.dossier.database.Work;
import org.dossier.vault.RowTags;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The types in force (T9). Loaded when they are first asked for, since a component does not wait while it starts. Thread-safe.
 */
@Component(service = RelationshipTypes.class)
public final class RelationshipTypes {

    private final ArchiveTransactions transactions;
    private final TypeTags tags;
    private volatile List<RelationshipType> loaded = List.of();

    /** The tables must be there before anything is read. */
    @Activate
    public RelationshipTypes(@Reference ArchiveTransactions transactions, @Reference RowTags tags,
            @Reference(target = "(schema=archive)") SchemaReady tables) {
        this(transactions, tags);
    }

    /** On tables that are there. */
    public RelationshipTypes(ArchiveTransactions transactions, RowTags tags) {
        this.transactions = transactions;
        this.tags = new TypeTags(tags);
    }

    /**
     * All types, in their order.
     *
     * @throws org.dossier.vault.DamagedValue when a type was changed behind the services
     * @throws org.dossier.core.Unavailable when they cannot be read
     */
    public List<RelationshipType> all() {
        List<RelationshipType> present = loaded;
        return present.isEmpty() ? load() : present;
    }

    /** The type of a name; empty when there is none. */
    public Optional<RelationshipType> named(String name) {
        return all().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    private synchronized List<RelationshipType> load() {
        if (loaded.isEmpty()) {
            List<RelationshipType> stored = stored();
            loaded = stored.isEmpty() ? seeded() : stored;
        }
        return loaded;
    }

    private List<RelationshipType> stored() {
        List<TypeRow> rows = transactions.read(entities ->
                entities.createQuery("select t from TypeRow t order by t.position", TypeRow.class).getResultList());
        tags.check(rows);
        return rows.stream().map(TypeRow::type).toList();
    }

    private List<RelationshipType> seeded() {
        List<RelationshipType> types = BuiltInTypes.create();
        List<TypeRow> rows = new ArrayList<>();
        types.forEach(type -> rows.add(new TypeRow(rows.size(), types.size(), type)));
        tags.write(rows);
        try {
            transactions.apart(Work.only(entities -> rows.forEach(entities::persist)));
            return types;
        } catch (UniqueValueTaken e) {
            // another node was first; what it wrote are the types
            return stored();
        }
    }
}
