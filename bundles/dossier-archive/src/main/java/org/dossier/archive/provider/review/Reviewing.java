package org.dossier.archive.provider.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

import org.dossier.access.AccessControl;
import org.dossier.access.Facts;
import org.dossier.access.Proposal;
import org.dossier.access.ProposedChange;
import org.dossier.access.View;
import org.dossier.access.Visibility;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.masks.Masks;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.archive.provider.rules.Rekeying;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.archive.provider.values.PlainText;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Shows a decider what is proposed, masked by the decider's own rights and without what is to be keyed again, and compares what
 * was keyed (D7, S11). Thread-safe.
 */
@Component(service = Reviewing.class)
public final class Reviewing {

    private final AccessControl access;
    private final AuditTrail trail;
    private final Rulebook rulebook;
    private final Masks masks;

    /** The decider's view masks; the reading is written down. */
    @Activate
    public Reviewing(@Reference AccessControl access, @Reference AuditTrail trail, @Reference Rulebook rulebook) {
        this.access = access;
        this.trail = trail;
        this.rulebook = rulebook;
        this.masks = new Masks(rulebook.checks().phone());
    }

    /** What the caller may see of a proposal; returned only once its audit entry is durable. */
    List<ProposedChange> show(Caller caller, Proposal proposal, List<ReviewedValue> values) {
        Map<Facts, View> views = new HashMap<>();
        AuditEvent.Builder event = AuditEvent.done(Acts.REVIEWED, Acts.by(access.actor(caller)))
                .detail("review", proposal.id().value());
        Set<String> clear = new TreeSet<>();
        List<ProposedChange> changes = new ArrayList<>();
        for (ReviewedValue value : values) {
            View view = views.computeIfAbsent(value.facts(), facts -> access.view(caller, facts, Optional.empty()));
            Visibility visibility = view.visible() ? view.visibility(value.definition().name()) : Visibility.ABSENT;
            boolean hidden = proposal.content().rekey().contains(value.name());
            if (visibility != Visibility.ABSENT) {
                changes.add(new ProposedChange(value.name(), shown(value.definition(), value.before(), visibility),
                        hidden ? Optional.empty() : shown(value.definition(), value.after(), visibility)));
                if (visibility == Visibility.CLEAR) {
                    clear.add(value.definition().name());
                }
            }
        }
        views.keySet().forEach(facts -> event.subject(new AuditSubject(facts.customer(), 0)));
        trail.journal(event.fields(clear).build());
        return changes;
    }

    /** The names of the values that were keyed otherwise, or not at all. */
    Set<String> mismatches(Proposal proposal, List<ReviewedValue> values, SortedMap<String, String> keyed) {
        Rekeying rekeying = new Rekeying(rulebook.present());
        Set<String> mismatches = new TreeSet<>(proposal.content().rekey());
        for (ReviewedValue value : values) {
            boolean matches = keyed.containsKey(value.name()) && value.after()
                    .filter(after -> rekeying.matches(value.definition(), after, keyed.get(value.name()))).isPresent();
            if (matches) {
                mismatches.remove(value.name());
            }
        }
        return mismatches;
    }

    /** The rules in force. */
    FieldRules rules() {
        return rulebook.present();
    }

    private Optional<String> shown(FieldDefinition definition, Optional<FieldValue> value, Visibility visibility) {
        return value.map(v -> visibility == Visibility.CLEAR ? v : masks.hide(definition, v)).map(PlainText::of);
    }
}
