package org.dossier.archive.provider.catalogue;

import static org.dossier.access.Sensitivity.CONFIDENTIAL;
import static org.dossier.access.Sensitivity.INTERNAL;

import java.util.List;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldType;
import org.dossier.archive.SearchKind;
import org.dossier.archive.provider.checks.CreditCode;
import org.dossier.archive.provider.checks.PastDay;

/** Basic information of a company, an authority or an association (T2). Industries are the sections A to T of GB/T 4754-2017. */
final class OrganizationFields {

    private static final String[] INDUSTRIES =
            {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"};

    private OrganizationFields() {
    }

    static List<FieldBuilder> all() {
        return List.of(
                field("registrationNumber", FieldType.TEXT, "统一社会信用代码", "Registration number").required().longest(24)
                        .check(CreditCode.NAME).sensitivity(INTERNAL).mask("identity").search(SearchKind.EXACT).unique()
                        .headers("社会信用代码", "信用代码", "USCC", "registration no"),
                field("industry", FieldType.CODE, "所属行业", "Industry").required().codes(INDUSTRIES).sensitivity(INTERNAL)
                        .headers("行业", "industry"),
                field("foundedOn", FieldType.DATE, "成立日期", "Founded on").check(PastDay.NAME).sensitivity(INTERNAL).mask("year")
                        .headers("创立日期", "注册日期", "founded"),
                field("legalRepresentative", FieldType.TEXT, "法定代表人", "Legal representative").sensitivity(CONFIDENTIAL)
                        .mask("name")
                        .headers("法人", "法人代表"),
                field("contactName", FieldType.TEXT, "联系人", "Contact").sensitivity(CONFIDENTIAL).mask("name")
                        .headers("联系人姓名", "contact name"));
    }

    private static FieldBuilder field(String name, FieldType type, String zh, String en) {
        return new FieldBuilder(Catalogue.BASIC, name, type, zh, en).only(CustomerKind.ORGANIZATION);
    }
}
