package org.dossier.archive.provider.catalogue;

import static org.dossier.access.Sensitivity.CONFIDENTIAL;
import static org.dossier.access.Sensitivity.INTERNAL;

import java.util.List;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldType;

/** The operating level (S1). */
final class OperatingFields {

    static final String SECTION = "operating";

    private OperatingFields() {
    }

    static List<FieldBuilder> all() {
        return List.of(
                field("creditGrade", FieldType.CODE, "信用等级", "Credit grade").codes("AAA", "AA", "A", "BBB", "BB", "B", "C")
                        .sensitivity(CONFIDENTIAL).headers("信用", "credit grade"),
                organization("employees", "员工人数", "Employees").sensitivity(INTERNAL).headers("人数", "number of employees"),
                organization("registeredCapital", "注册资本", "Registered capital").sensitivity(INTERNAL).headers("注册资金", "capital"),
                organization("annualRevenue", "年营业收入", "Annual revenue").sensitivity(CONFIDENTIAL).rekeyed()
                        .headers("营业收入", "年收入", "revenue"),
                field("businessScope", FieldType.TEXT, "经营范围", "Business scope").only(CustomerKind.ORGANIZATION).longest(4_000)
                        .sensitivity(INTERNAL).headers("business scope"),
                field("occupation", FieldType.TEXT, "职业", "Occupation").only(CustomerKind.PERSON).sensitivity(INTERNAL)
                        .headers("职务", "job title"));
    }

    private static FieldBuilder organization(String name, String zh, String en) {
        return field(name, FieldType.DECIMAL, zh, en).only(CustomerKind.ORGANIZATION);
    }

    private static FieldBuilder field(String name, FieldType type, String zh, String en) {
        return new FieldBuilder(SECTION, name, type, zh, en);
    }
}
