package org.dossier.archive.provider.imports;

import java.util.ArrayList;
import java.util.List;

/** A reader of CSV by itself, to expect by: sign by sign, after RFC 4180, without lines that are empty. */
final class Rfc4180 {

    private Rfc4180() {
    }

    static List<List<String>> rows(String text) {
        return rows(text, ',');
    }

    static List<List<String>> rows(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char sign : (text + (text.endsWith("\n") ? "" : "\n")).toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
                cell.append(sign);
            } else if (!quoted && (sign == separator || sign == '\n')) {
                row.add(plain(cell.toString()));
                cell.setLength(0);
                if (sign == '\n') {
                    add(rows, row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(sign);
            }
        }
        return rows;
    }

    private static void add(List<List<String>> rows, List<String> row) {
        if (row.size() > 1 || !row.get(0).isEmpty()) {
            rows.add(row);
        }
    }

    private static String plain(String cell) {
        String stripped = cell.strip();
        return stripped.startsWith("\"") ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"").strip() : stripped;
    }
}
