package org.dossier.archive.provider.catalogue;

import static org.dossier.access.Sensitivity.INTERNAL;

import java.util.List;

import org.dossier.archive.FieldType;

/**
 * What records of contacts hold (T16). They are part of no customer's sections, and stand in the catalogue so that the one policy
 * decides on them as on everything else that people said.
 */
final class InteractionFields {

    private InteractionFields() {
    }

    static List<FieldBuilder> all() {
        return List.of(
                field("interactionParticipants", "参加人", "Participants").many(),
                field("interactionSummary", "接触摘要", "Summary of a contact"),
                field("interactionContent", "接触内容", "Content of a contact").longest(20_000));
    }

    private static FieldBuilder field(String name, String zh, String en) {
        return new FieldBuilder(ServiceFields.SECTION, name, FieldType.TEXT, zh, en).ofNoSection().sensitivity(INTERNAL);
    }
}
