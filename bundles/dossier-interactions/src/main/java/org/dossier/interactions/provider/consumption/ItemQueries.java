package org.dossier.interactions.provider.consumption;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.interactions.ConsumptionItem;
import org.dossier.interactions.ConsumptionQuestion;
import org.dossier.interactions.MonthlyConsumption;
import org.dossier.interactions.provider.tables.Place;

/** Asks the table what a question wants to know. Stateless; works on the connection of the transaction that it is called in. */
final class ItemQueries {

    private static final String MATCHING = " from interactions_item where number in (%s)%s and day >= ? and day < ?"
            + " and recorded_at <= ?";
    private static final String IN_CURRENCY = " and currency = ?";
    private static final String ITEMS = "select " + ItemStore.columns() + MATCHING
            + " and (day < ? or day = ? and id < ?) order by day desc, id desc fetch first ? rows only";
    private static final String SUMS = "select period, currency, sum(amount) as total, count(*) as items" + MATCHING
            + " group by period, currency order by period, currency";
    /** Later than anything that is recorded; both databases know it. */
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final Place START = new Place("9999-01-01", "~");

    List<ConsumptionItem> items(EntityManager entities, ConsumptionQuestion question, Optional<Place> after, int limit)
            throws SQLException {
        Place before = after.orElse(START);
        try (PreparedStatement select = ItemStore.connection(entities).prepareStatement(filled(ITEMS, question))) {
            int next = bind(select, question);
            select.setDate(next, Date.valueOf(before.first()));
            select.setDate(next + 1, Date.valueOf(before.first()));
            select.setString(next + 2, before.second());
            select.setInt(next + 3, limit);
            List<ConsumptionItem> items = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    items.add(ItemStore.read(rows));
                }
            }
            return items;
        }
    }

    List<MonthlyConsumption> sums(EntityManager entities, ConsumptionQuestion question) throws SQLException {
        try (PreparedStatement select = ItemStore.connection(entities).prepareStatement(filled(SUMS, question))) {
            bind(select, question);
            List<MonthlyConsumption> sums = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    sums.add(new MonthlyConsumption(ItemStore.month(rows.getInt("period")),
                            ItemStore.money(rows.getBigDecimal("total"), rows.getString("currency")), rows.getLong("items")));
                }
            }
            return sums;
        }
    }

    private static String filled(String statement, ConsumptionQuestion question) {
        return String.format(statement, String.join(", ", Collections.nCopies(question.customers().size(), "?")),
                question.currency().isPresent() ? IN_CURRENCY : "");
    }

    /** Binds what {@link #MATCHING} asks for; answers the place of the next parameter. */
    private static int bind(PreparedStatement select, ConsumptionQuestion question) throws SQLException {
        int next = 1;
        for (String number : question.customers().stream().map(Object::toString).sorted().toList()) {
            select.setString(next++, number);
        }
        if (question.currency().isPresent()) {
            select.setString(next++, question.currency().get().getCurrencyCode());
        }
        select.setDate(next++, Date.valueOf(question.from().atDay(1)));
        select.setDate(next++, Date.valueOf(question.to().plusMonths(1).atDay(1)));
        select.setTimestamp(next++, Timestamp.from(question.asOf().orElse(EVER)));
        return next;
    }
}
