package org.dossier.archive.provider.catalogue;

import static org.dossier.access.Sensitivity.CONFIDENTIAL;
import static org.dossier.access.Sensitivity.INTERNAL;

import java.util.List;

import org.dossier.archive.FieldType;

/** Daily service (S1). */
final class ServiceFields {

    static final String SECTION = "service";

    private ServiceFields() {
    }

    static List<FieldBuilder> all() {
        return List.of(
                field("serviceLevel", FieldType.CODE, "服务级别", "Service level").codes("STANDARD", "PREFERRED", "KEY")
                        .sensitivity(INTERNAL)
                        .headers("服务等级"),
                field("contactPreference", FieldType.CODE, "联系方式偏好", "Contact preference")
                        .codes("PHONE", "MESSAGE", "EMAIL", "VISIT", "NONE").sensitivity(INTERNAL).headers("联系偏好"),
                field("remarks", FieldType.TEXT, "服务备注", "Remarks").longest(4_000).sensitivity(CONFIDENTIAL).headers("服务说明"));
    }

    private static FieldBuilder field(String name, FieldType type, String zh, String en) {
        return new FieldBuilder(SECTION, name, type, zh, en);
    }
}
