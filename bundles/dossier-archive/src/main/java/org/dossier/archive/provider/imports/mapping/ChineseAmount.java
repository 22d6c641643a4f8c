package org.dossier.archive.provider.imports.mapping;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts in yuan as registers write them: {@code 50(万元人民币)}, {@code 48万人民币}, {@code 1.2亿元}, {@code 500000}. An amount in
 * another currency is not one in yuan and is refused, and so is one whose brackets are empty, since nobody knows its unit.
 */
final class ChineseAmount implements ValueFormat {

    /** The name of the format. */
    static final String NAME = "zh-amount";

    private static final Pattern FORM = Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,18})(\\.[0-9]{1,8})?\\s*(.*)");
    private static final Pattern SIGNS = Pattern.compile("[()（）\\s]");
    private static final Map<String, BigDecimal> UNITS = Map.of("", BigDecimal.ONE, "万", BigDecimal.valueOf(10_000),
            "亿", BigDecimal.valueOf(100_000_000));
    private static final Pattern CURRENCY = Pattern.compile("元?(?:人民币)?元?|人民币元?");

    @Override
    public Optional<String> read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String fraction = parts.group(2) == null ? "" : parts.group(2);
        BigDecimal number = new BigDecimal(parts.group(1).replace(",", "") + fraction);
        return unit(parts.group(3)).map(unit -> number.multiply(unit).stripTrailingZeros().toPlainString());
    }

    @Override
    public String wanted() {
        return "takes an amount in yuan such as 50(万元人民币)";
    }

    private static Optional<BigDecimal> unit(String written) {
        String signs = SIGNS.matcher(written).replaceAll("");
        if (signs.isEmpty() && !written.isBlank()) {
            return Optional.empty();
        }
        String scale = signs.startsWith("万") || signs.startsWith("亿") ? signs.substring(0, 1) : "";
        return Optional.ofNullable(UNITS.get(scale)).filter(unit -> CURRENCY.matcher(signs.substring(scale.length())).matches());
    }
}
