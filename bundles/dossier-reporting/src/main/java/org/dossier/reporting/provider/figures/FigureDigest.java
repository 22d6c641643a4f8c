package org.dossier.reporting.provider.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * The digest of a figure: SHA-256 (FIPS 180-4) over question, moment and answer, as lower-case hexadecimal. What is digested is
 * this text in UTF-8, each line ended by a line feed:
 * <pre>
 * dossier-figure 1
 * report consumption
 * customers C-1 C-2
 * from 2026-05
 * to 2026-05
 * currency CNY
 * as-of 2026-06-01T00:00:00.000000Z
 * value 10.01
 * records 2
 * </pre>
 * Customers stand in the order of their numbers, the moment always with six decimals, the value with the currency's places. None of
 * the parts can hold a line feed, so that no two figures have one text. Whoever reads the figure can make the digest from it; since
 * amounts can be guessed, it is no secret keeper, and the audit log commits to figures under a key instead.
 */
public final class FigureDigest {

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private FigureDigest() {
    }

    /** The digest of a question with its answer. */
    public static String of(FigureQuestion question, FigureAnswer answer) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text(question, answer).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String text(FigureQuestion question, FigureAnswer answer) {
        AskedReport report = question.report();
        return "dossier-figure 1\n"
                + "report " + report.name() + "\n"
                + "customers " + report.customers().stream().map(Object::toString).collect(Collectors.joining(" ")) + "\n"
                + "from " + question.from() + "\n"
                + "to " + question.to() + "\n"
                + "currency " + question.currency() + "\n"
                + "as-of " + moment(report.asOf()) + "\n"
                + "value " + answer.value() + "\n"
                + "records " + answer.records() + "\n";
    }

    private static String moment(Instant asOf) {
        return MICROS.format(asOf);
    }
}
