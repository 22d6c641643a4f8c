package org.dossier.interactions.provider.consumption;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.persistence.EntityManager;

import org.dossier.core.CustomerNumber;
import org.dossier.core.Money;
import org.dossier.interactions.ConsumptionId;
import org.dossier.interactions.ConsumptionItem;

/**
 * Writes items and reads them, in explicit SQL since they come by the ten thousand. Stateless; works on the connection of the
 * transaction that it is called in.
 */
final class ItemStore {

    private static final String COLUMNS = "number, id, day, product, quantity, amount, currency, reverses, recorded_at, entry";
    private static final int PERIODS_A_YEAR = 100;
    private static final String INSERT = "insert into interactions_item (" + COLUMNS + ", reversal_claim, recording, place, period)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ONE = "select " + COLUMNS + " from interactions_item where number = ? and id = ?";
    private static final String RECORDED = "select id from interactions_item where number = ? and recording = ? order by place";
    private static final String KEYS = "select number || '/' || id as k from interactions_item where number || '/' || id > ?"
            + " order by k fetch first ? rows only";

    /**
     * Where and under what an item is written.
     *
     * @param number whose it is
     * @param entry the audit entry
     * @param recording the call
     * @param place its place in the call
     */
    record Slot(CustomerNumber number, String entry, String recording, int place) {
    }

    /** Writes a chunk of items of one customer whose first has the given slot. */
    void insert(EntityManager entities, Slot first, List<Item> items) throws SQLException {
        List<Slot> slots = IntStream.range(0, items.size())
                .mapToObj(i -> new Slot(first.number(), first.entry(), first.recording(), first.place() + i)).toList();
        insert(entities, slots, items);
    }

    /** Writes items of several customers, each in its slot. */
    void insert(EntityManager entities, List<Slot> slots, List<Item> items) throws SQLException {
        try (PreparedStatement insert = connection(entities).prepareStatement(INSERT)) {
            for (int i = 0; i < items.size(); i++) {
                bind(insert, slots.get(i), items.get(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, Slot slot, Item item) throws SQLException {
        String reverses = item.made().reverses().map(ConsumptionId::value).orElse(null);
        insert.setString(1, slot.number().value());
        insert.setString(2, item.id().value());
        insert.setDate(3, Date.valueOf(item.made().date()));
        insert.setString(4, item.made().product());
        insert.setBigDecimal(5, item.made().quantity());
        insert.setBigDecimal(6, item.made().amount().amount());
        insert.setString(7, item.made().amount().currency().getCurrencyCode());
        insert.setString(8, reverses);
        insert.setTimestamp(9, Timestamp.from(item.recordedAt()));
        insert.setString(10, slot.entry());
        insert.setString(11, reverses == null ? "=" + item.id().value() : reverses);
        insert.setString(12, slot.recording());
        insert.setInt(13, slot.place());
        insert.setInt(14, period(YearMonth.from(item.made().date())));
    }

    Optional<ConsumptionItem> find(EntityManager entities, CustomerNumber number, String id) throws SQLException {
        try (PreparedStatement one = connection(entities).prepareStatement(ONE)) {
            one.setString(1, number.value());
            one.setString(2, id);
            try (ResultSet rows = one.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        }
    }

    List<ConsumptionId> recorded(EntityManager entities, CustomerNumber number, String recording) throws SQLException {
        try (PreparedStatement select = connection(entities).prepareStatement(RECORDED)) {
            select.setString(1, number.value());
            select.setString(2, recording);
            return texts(select).stream().map(ConsumptionId::new).toList();
        }
    }

    List<String> keys(EntityManager entities, Optional<String> after, int limit) throws SQLException {
        try (PreparedStatement select = connection(entities).prepareStatement(KEYS)) {
            select.setString(1, after.orElse(""));
            select.setInt(2, limit);
            return texts(select);
        }
    }

    static ConsumptionItem read(ResultSet row) throws SQLException {
        Money amount = money(row.getBigDecimal("amount"), row.getString("currency"));
        return new ConsumptionItem(new ConsumptionId(row.getString("id")), new CustomerNumber(row.getString("number")),
                row.getDate("day").toLocalDate(), row.getString("product"), row.getBigDecimal("quantity"), amount,
                Optional.ofNullable(row.getString("reverses")).map(ConsumptionId::new), row.getTimestamp("recorded_at").toInstant(),
                row.getString("entry"));
    }

    static Money money(BigDecimal amount, String currency) {
        return new Money(amount.stripTrailingZeros(), Currency.getInstance(currency));
    }

    static YearMonth month(int period) {
        return YearMonth.of(period / PERIODS_A_YEAR, period % PERIODS_A_YEAR);
    }

    private static int period(YearMonth month) {
        return month.getYear() * PERIODS_A_YEAR + month.getMonthValue();
    }

    static Connection connection(EntityManager entities) {
        return entities.unwrap(Connection.class);
    }

    static String columns() {
        return COLUMNS;
    }

    private static List<String> texts(PreparedStatement select) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
