package org.dossier.interactions.provider.contacts;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.dossier.access.View;
import org.dossier.access.Visibility;
import org.dossier.interactions.Interaction;

/** Shows a contact as far as one caller may see it: a part that is not clear is left out and named (D6). */
final class ContactView {

    static final String PARTICIPANTS = "interactionParticipants";
    static final String SUMMARY = "interactionSummary";
    static final String CONTENT = "interactionContent";
    private static final List<String> FIELDS = List.of(PARTICIPANTS, SUMMARY, CONTENT);

    private final View view;

    ContactView(View view) {
        this.view = view;
    }

    /** The names of the parts that are shown. */
    List<String> shown() {
        return FIELDS.stream().filter(this::clear).toList();
    }

    Interaction show(Contact contact, Said said) {
        return new Interaction(contact.id(), contact.number(), contact.kind(), contact.direction(), contact.happenedAt(),
                clear(PARTICIPANTS) ? said.participants() : List.of(),
                Optional.of(said.summary()).filter(text -> clear(SUMMARY)),
                Optional.of(said.content()).filter(text -> clear(CONTENT)), masked(), contact.recordedBy());
    }

    private SortedSet<String> masked() {
        SortedSet<String> masked = new TreeSet<>();
        FIELDS.stream().filter(field -> view.visibility(field) == Visibility.MASKED).forEach(masked::add);
        return masked;
    }

    private boolean clear(String field) {
        return view.visibility(field) == Visibility.CLEAR;
    }
}
