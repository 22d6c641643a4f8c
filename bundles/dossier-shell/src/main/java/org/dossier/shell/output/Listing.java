package org.dossier.shell.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.karaf.shell.support.table.ShellTable;

/** Rows under named columns, to be printed in any {@link Form}. Cells are texts, numbers, flags, lists of these, or null. */
public final class Listing {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> columns;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final List<Object[]> rows = new ArrayList<>();
    private Optional<String> next = Optional.empty();

    /** Starts a listing with these columns. */
    public Listing(String... columns) {
        this.columns = List.of(columns);
    }

    /** Says something of the listing as a whole; people and programs get it, scripts that cut do not. */
    public Listing fact(String name, Object cell) {
        facts.put(name, cell);
        return this;
    }

    /** Adds a row; as many cells as columns. An {@link Optional} stands for its content, or for null. */
    public Listing row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("a row needs " + columns.size() + " cells");
        }
        Object[] row = new Object[cells.length];
        for (int i = 0; i < cells.length; i++) {
            row[i] = cells[i] instanceof Optional<?> perhaps ? perhaps.orElse(null) : cells[i];
        }
        rows.add(row);
        return this;
    }

    /** Says where the next page begins. */
    public Listing next(Optional<String> cursor) {
        next = cursor;
        return this;
    }

    /** Prints the listing. */
    public void print(PrintStream out, Form form) {
        if (form == Form.JSON) {
            out.println(json());
        } else {
            if (form == Form.TABLE) {
                facts.forEach((name, cell) -> out.println(name + ": " + text(cell)));
            }
            table().print(out, form == Form.TABLE);
            next.filter(cursor -> form == Form.TABLE).ifPresent(cursor -> out.println("More: --after " + cursor));
        }
    }

    private ShellTable table() {
        ShellTable table = new ShellTable().emptyTableText("(none)");
        columns.forEach(table::column);
        for (Object[] row : rows) {
            List<Object> cells = new ArrayList<>();
            for (Object cell : row) {
                cells.add(text(cell));
            }
            table.addRow().addContent(cells);
        }
        return table;
    }

    private static String text(Object cell) {
        if (cell instanceof List<?> several) {
            return several.stream().map(Listing::text).collect(Collectors.joining(", "));
        }
        return cell == null ? "" : cell.toString();
    }

    private String json() {
        Map<String, Object> content = new LinkedHashMap<>(facts);
        content.put("items", rows.stream().map(this::item).toList());
        next.ifPresent(cursor -> content.put("next", cursor));
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("cells are texts, numbers, flags and lists", impossible);
        }
    }

    private Map<String, Object> item(Object[] row) {
        Map<String, Object> item = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            item.put(columns.get(i), row[i]);
        }
        return item;
    }
}
