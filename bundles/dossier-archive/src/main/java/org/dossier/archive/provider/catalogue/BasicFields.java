package org.dossier.archive.provider.catalogue;

import static org.dossier.access.Sensitivity.CONFIDENTIAL;
import static org.dossier.access.Sensitivity.INTERNAL;

import java.util.List;

import org.dossier.archive.FieldType;
import org.dossier.archive.SearchKind;
import org.dossier.archive.provider.checks.EmailAddress;
import org.dossier.archive.provider.checks.PhoneNumber;

/** Basic information that every customer has (T1, T2). */
final class BasicFields {

    private BasicFields() {
    }

    static List<FieldBuilder> all() {
        return List.of(
                field("name", FieldType.TEXT, "名称", "Name").required().sensitivity(INTERNAL).mask("name").search(SearchKind.EXACT)
                        .headers("姓名", "名称", "公司名称", "企业名称", "客户名称", "full name", "company", "companyName"),
                field("phones", FieldType.TEXT, "电话", "Phones").many().required().longest(40).check(PhoneNumber.NAME)
                        .sensitivity(CONFIDENTIAL).mask("phone").search(SearchKind.EXACT, SearchKind.LAST_FOUR).rekeyed()
                        .headers("手机", "手机号码", "联系电话", "电话号码", "phone", "mobile", "telephone"),
                field("emails", FieldType.TEXT, "电子邮箱", "E-mail addresses").many().longest(254).check(EmailAddress.NAME)
                        .sensitivity(CONFIDENTIAL).mask("email").search(SearchKind.EXACT)
                        .headers("邮箱", "email", "e-mail", "mail"),
                field("addresses", FieldType.TEXT, "地址", "Addresses").many().longest(300).sensitivity(CONFIDENTIAL)
                        .headers("住址", "联系地址", "通讯地址", "注册地址", "address"),
                field("preferredLanguage", FieldType.CODE, "首选语言", "Preferred language").codes("zh", "en").sensitivity(INTERNAL)
                        .headers("语言", "language"),
                field("notes", FieldType.TEXT, "备注", "Notes").longest(4_000).sensitivity(CONFIDENTIAL)
                        .headers("说明", "note", "comment"));
    }

    private static FieldBuilder field(String name, FieldType type, String zh, String en) {
        return new FieldBuilder(Catalogue.BASIC, name, type, zh, en);
    }
}
