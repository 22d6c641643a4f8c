package org.dossier.archive.provider.catalogue;

import static org.dossier.access.Sensitivity.CONFIDENTIAL;
import static org.dossier.access.Sensitivity.INTERNAL;

import java.util.List;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldType;
import org.dossier.archive.SearchKind;
import org.dossier.archive.provider.checks.IdentityNumber;
import org.dossier.archive.provider.checks.PastDay;

/** Basic information of a human being (T1). The age is derived from the birth date and kept nowhere. */
final class PersonFields {

    private PersonFields() {
    }

    static List<FieldBuilder> all() {
        return List.of(
                field("givenNames", FieldType.TEXT, "名", "Given names").sensitivity(INTERNAL).mask("name")
                        .headers("given name", "firstName"),
                field("gender", FieldType.CODE, "性别", "Gender").codes("FEMALE", "MALE", "OTHER", "UNKNOWN").sensitivity(INTERNAL)
                        .headers("gender", "sex"),
                field("birthDate", FieldType.DATE, "出生日期", "Birth date").required().check(PastDay.NAME).sensitivity(CONFIDENTIAL)
                        .mask("year")
                        .headers("生日", "birthday", "date of birth"),
                field("maritalStatus", FieldType.CODE, "婚姻状态", "Marital status")
                        .codes("SINGLE", "MARRIED", "DIVORCED", "WIDOWED", "UNKNOWN").sensitivity(CONFIDENTIAL)
                        .headers("婚姻", "婚姻状况"),
                field("identityNumber", FieldType.TEXT, "居民身份证号码", "Identity number").longest(24).check(IdentityNumber.NAME)
                        .sensitivity(CONFIDENTIAL).mask("identity").search(SearchKind.EXACT, SearchKind.LAST_FOUR).unique()
                        .headers("身份证", "身份证号", "身份证号码", "id number"));
    }

    private static FieldBuilder field(String name, FieldType type, String zh, String en) {
        return new FieldBuilder(Catalogue.BASIC, name, type, zh, en).only(CustomerKind.PERSON);
    }
}
