package org.dossier.archive.provider.identifiers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javax.persistence.EntityManager;

import org.dossier.core.CustomerNumber;

/**
 * Who holds some tokens. Explicit SQL, one prepared look-up after another: a batch asks for a thousand tokens, and lists of them
 * made Derby read the whole table. Stateless.
 */
public final class Holders {

    private static final String HOLDERS = "select number, claim from archive_identifier where token = ? and kind = ?";

    /** The holders of the tokens, in the transaction of the entity manager, which must have one. */
    public List<Holder> of(EntityManager entities, Collection<Token> tokens) throws SQLException {
        Connection connection = entities.unwrap(Connection.class);
        List<Holder> holders = new ArrayList<>();
        try (PreparedStatement lookup = connection.prepareStatement(HOLDERS)) {
            for (Token token : tokens) {
                lookup.setString(1, token.value());
                lookup.setString(2, token.kind());
                add(lookup, token, holders);
            }
        }
        return holders;
    }

    private static void add(PreparedStatement lookup, Token token, List<Holder> holders) throws SQLException {
        try (ResultSet rows = lookup.executeQuery()) {
            while (rows.next()) {
                holders.add(new Holder(new CustomerNumber(rows.getString(1)), token, rows.getString(2) != null));
            }
        }
    }

    /**
     * A customer that holds a token.
     *
     * @param number the customer
     * @param token the token
     * @param exclusive whether no other customer may have it
     */
    public record Holder(CustomerNumber number, Token token, boolean exclusive) {
    }
}
