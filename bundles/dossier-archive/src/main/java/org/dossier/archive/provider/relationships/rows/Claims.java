package org.dossier.archive.provider.relationships.rows;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.persistence.EntityManager;

import org.dossier.archive.NewRelationship;

/**
 * What keeps the same relationship from being in force twice: a unique value of every one that has not ended. Explicit SQL, since
 * a thousand come at once. Stateless; works in the transaction of the entity manager that it is given.
 */
public final class Claims {

    private static final String RELEASE_ENDED =
            "update archive_relationship set claim = null where claim = ? and until_day < ?";
    private static final String TAKEN = "select claim from archive_relationship where claim = ?";
    private static final String RELEASE_BATCH =
            "update StoredRelationship r set r.claim = null where r.batch = :batch and r.claim is not null";

    /** What a relationship claims; nothing, once it has ended: histories may repeat. */
    public static Optional<String> of(NewRelationship content, LocalDate today) {
        boolean ended = content.until().filter(last -> last.isBefore(today)).isPresent();
        return ended ? Optional.empty()
                : Optional.of(String.join("/", content.from().value(), content.type(), content.to().value()));
    }

    /** Relationships that have ended since they were entered give way to new ones. */
    public void releaseEnded(EntityManager entities, List<StoredRelationship> fresh, LocalDate today) throws SQLException {
        try (PreparedStatement update = entities.unwrap(Connection.class).prepareStatement(RELEASE_ENDED)) {
            for (StoredRelationship row : fresh) {
                update.setString(1, row.claim().orElse(""));
                update.setDate(2, Date.valueOf(today));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Which of the claims are held. */
    public Set<String> taken(EntityManager entities, Collection<String> claims) throws SQLException {
        Set<String> taken = new HashSet<>();
        try (PreparedStatement select = entities.unwrap(Connection.class).prepareStatement(TAKEN)) {
            for (String claim : claims) {
                select.setString(1, claim);
                try (ResultSet rows = select.executeQuery()) {
                    if (rows.next()) {
                        taken.add(claim);
                    }
                }
            }
        }
        return taken;
    }

    /** The relationships of a batch that was turned down claim nothing. */
    public void releaseBatch(EntityManager entities, String batch) {
        entities.createQuery(RELEASE_BATCH).setParameter("batch", batch).executeUpdate();
    }
}
