package org.dossier.archive.provider.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.dossier.access.AccessControl;
import org.dossier.access.Facts;
import org.dossier.access.Operation;
import org.dossier.access.Sensitivity;
import org.dossier.access.View;
import org.dossier.archive.CustomerState;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Insists that a caller may enter what it enters. Thread-safe. */
@Component(service = EntryGate.class)
public final class EntryGate {

    private final AccessControl access;

    /** The access service decides. */
    @Activate
    public EntryGate(@Reference AccessControl access) {
        this.access = access;
    }

    /**
     * Judges each group of drafts that the policy cannot tell apart once: new customers differ for it by their manager only.
     *
     * @throws org.dossier.core.AccessDenied naming the section
     */
    void demand(Caller caller, CustomerNumber number, Collection<Draft> drafts, Catalogue catalogue) {
        Map<Optional<String>, List<Draft>> groups = drafts.stream().collect(Collectors.groupingBy(Draft::manager));
        groups.forEach((manager, group) -> {
            Set<String> sections = new TreeSet<>();
            group.forEach(draft -> sections.addAll(draft.sections(catalogue).keySet()));
            demand(caller, facts(number, manager), sections);
        });
    }

    /**
     * Judges sections of one new customer.
     *
     * @throws org.dossier.core.AccessDenied naming the section
     */
    public void demand(Caller caller, Facts facts, Collection<String> sections) {
        View view = access.view(caller, facts, Optional.empty());
        sections.forEach(section -> view.demand(Operation.ENTER, section));
    }

    /** The facts that a new customer is about to have. */
    public static Facts facts(CustomerNumber number, Optional<String> manager) {
        return new Facts(number, CustomerState.PROVISIONAL.name(), manager, Optional.empty(), Sensitivity.INTERNAL);
    }
}
