package org.dossier.interactions.provider.contacts;

import java.util.ArrayList;
import java.util.List;

import org.dossier.core.Invalid;
import org.dossier.core.Violation;
import org.dossier.interactions.InteractionError;
import org.dossier.interactions.NewInteraction;

/** What a contact must keep to before it is recorded. */
final class ContactChecks {

    private static final int MOST_PARTICIPANTS = 50;
    private static final int LONGEST_PARTICIPANT = 200;
    private static final int LONGEST_SUMMARY = 200;
    private static final int LONGEST_CONTENT = 20_000;

    private ContactChecks() {
    }

    /** @throws Invalid naming every part that is refused */
    static void demand(NewInteraction made) {
        List<Violation> violations = new ArrayList<>();
        if (made.summary().isBlank() || made.summary().length() > LONGEST_SUMMARY) {
            violations.add(new Violation("summary", "give one line of at most " + LONGEST_SUMMARY + " characters"));
        }
        if (made.content().length() > LONGEST_CONTENT) {
            violations.add(new Violation("content", "at most " + LONGEST_CONTENT + " characters"));
        }
        if (made.participants().size() > MOST_PARTICIPANTS
                || made.participants().stream().anyMatch(name -> name.isBlank() || name.length() > LONGEST_PARTICIPANT)) {
            violations.add(new Violation("participants",
                    "at most " + MOST_PARTICIPANTS + " names of 1 to " + LONGEST_PARTICIPANT + " characters"));
        }
        if (!violations.isEmpty()) {
            throw new Invalid(InteractionError.REFUSED_VALUE, violations);
        }
    }
}
