package org.dossier.archive.provider.relationships.rows;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

import org.dossier.core.CustomerNumber;

/**
 * Writes relationships and looks them up. Each direction has an index of its own, since a condition on either of two columns made
 * a database read the whole table. Stateless; works in the transaction of the entity manager that it is given.
 */
public final class RelationshipRows {

    private static final String INSERT = "insert into archive_relationship (number, id, to_number, type_name, since_day,"
            + " until_day, attributes, batch, claim) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FORWARD =
            "select r from StoredRelationship r where r.number = :number and r.id > :after order by r.id";
    private static final String INVERSE = "select r from StoredRelationship r where r.to = :number and r.id > :after order by r.id";
    private static final String OF_BATCH = "select r from StoredRelationship r where r.batch = :batch order by r.id";

    /** Writes new relationships. */
    public void write(EntityManager entities, List<StoredRelationship> rows) throws SQLException {
        try (PreparedStatement insert = entities.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (StoredRelationship row : rows) {
                bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The relationships of a batch, in the order in which they were entered. */
    public List<StoredRelationship> ofBatch(EntityManager entities, String batch) {
        return entities.createQuery(OF_BATCH, StoredRelationship.class).setParameter("batch", batch).getResultList();
    }

    /** The relationships of a customer in both directions, wherever they stand, oldest first, after an identifier. */
    public List<StoredRelationship> of(EntityManager entities, CustomerNumber customer, String after, int limit) {
        return Stream.of(FORWARD, INVERSE).map(text -> entities.createQuery(text, StoredRelationship.class))
                .flatMap(query -> some(query, customer, after, limit))
                .sorted(Comparator.comparing(StoredRelationship::id)).limit(limit).toList();
    }

    private static Stream<StoredRelationship> some(TypedQuery<StoredRelationship> query, CustomerNumber customer, String after,
            int limit) {
        return query.setParameter("number", customer.value()).setParameter("after", after).setMaxResults(limit).getResultList()
                .stream();
    }

    private static void bind(PreparedStatement insert, StoredRelationship row) throws SQLException {
        insert.setString(1, row.from().value());
        insert.setString(2, row.id());
        insert.setString(3, row.to().value());
        insert.setString(4, row.type());
        insert.setDate(5, row.since().map(Date::valueOf).orElse(null));
        insert.setDate(6, row.until().map(Date::valueOf).orElse(null));
        insert.setBytes(7, row.attributes());
        insert.setString(8, row.batch());
        insert.setString(9, row.claim().orElse(null));
    }
}
