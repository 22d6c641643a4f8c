package org.dossier.archive.provider.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class ValueFormatTest {

    @Test // T33
    public void amountsOfRegistersAreYuan() {
        assertAmount("50(万元人民币)", "500000");
        assertAmount("48万人民币", "480000");
        assertAmount("1.5(万)", "15000");
        assertAmount("30（万元）", "300000");
        assertAmount("120(万人民币元)", "1200000");
        assertAmount("7(万元(人民币))", "70000");
        assertAmount("2亿元", "200000000");
        assertAmount("1,234.56", "1234.56");
        assertAmount("0万", "0");
    }

    @Test // T33
    public void amountsOfUnknownUnitOrAnotherCurrencyAreNoYuan() {
        for (String text : new String[] {"50(万美元)", "0万港币", "8(万欧元)", "50()", "万", "", "1e9", "-5", "12,34", "五十万"}) {
            assertThat(new ChineseAmount().read(text)).as(text).isEmpty();
        }
    }

    @Test // T33
    public void daysAreReadByTheirPatternAndOnlyIfTheyExist() {
        assertThat(new DayFormat("d.M.yyyy").read("3.7.1979")).contains("1979-07-03");
        assertThat(new DayFormat("yyyy-MM-dd HH:mm:ss.SSS").read("1996-07-04 00:00:00.000")).contains("1996-07-04");
        assertThat(new DayFormat("yyyy'y'MM").read("1996y07")).isEmpty();
        assertThat(new DayFormat("d.M.yyyy").read("31.2.1979")).isEmpty();
        assertThat(new DayFormat("d MMM yyyy").read("3 Jul 1979")).contains("1979-07-03");
        assertThat(Formats.of("bogus{")).isEmpty();
    }

    private static void assertAmount(String written, String yuan) {
        assertThat(new ChineseAmount().read(written)).as(written).contains(yuan);
    }
}
