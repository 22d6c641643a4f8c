package org.dossier.itests.blackbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file of made-up persons, each with a phone and a monthly charge; one row has a phone that is none, and one a day that is none.
 * The person of a row is called after it, so that a reviewer who holds the paper knows which phone to key.
 */
final class CustomerFile {

    /** How many rows of every file are refused. */
    static final int REFUSED = 2;
    /** What every loaded row brings in May 2026. */
    static final String CHARGE = "19.90";

    private static final int WRONG_PHONE = 3;
    private static final int WRONG_DAY = 7;

    private final String source;
    private final int phones;
    private final int rows;

    /** A file whose phones begin at the given number. */
    CustomerFile(String source, int phones, int rows) {
        this.source = source;
        this.phones = phones;
        this.rows = rows;
    }

    int rows() {
        return rows;
    }

    int accepted() {
        return rows - REFUSED;
    }

    String name(int row) {
        return source + " " + row;
    }

    String phone(int row) {
        return "139" + (phones + row);
    }

    /** The phones of the rows that are accepted, by the name of the person. */
    Map<String, String> phonesByName() {
        Map<String, String> byName = new TreeMap<>();
        for (int row = 1; row <= rows; row++) {
            if (row != WRONG_PHONE && row != WRONG_DAY) {
                byName.put(name(row), phone(row));
            }
        }
        return byName;
    }

    String csv() {
        StringBuilder csv = new StringBuilder("编号,姓名,手机,日期,月费\r\n");
        for (int row = 1; row <= rows; row++) {
            csv.append(row).append(',').append(name(row)).append(',')
                    .append(row == WRONG_PHONE ? "no phone" : phone(row)).append(',')
                    .append(row == WRONG_DAY ? "2026-02-30" : "2026-05-05").append(',').append(CHARGE).append("\r\n");
        }
        return csv.toString();
    }

    String mapping() {
        ObjectNode mapping = new ObjectMapper().createObjectNode().put("source", source).put("kind", "PERSON");
        mapping.putArray("key").add("编号");
        mapping.putObject("fields").put("name", "姓名").putArray("phones").add("手机");
        ObjectNode consumption = mapping.putObject("records").putObject("consumption").put("date", "日期").put("amount", "月费");
        consumption.putObject("product").put("constant", "monthly charge");
        consumption.putObject("currency").put("constant", "CNY");
        return mapping.toString();
    }
}
