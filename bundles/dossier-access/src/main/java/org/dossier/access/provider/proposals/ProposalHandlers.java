package org.dossier.access.provider.proposals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.dossier.access.ProposalHandler;
import org.dossier.core.CoreError;
import org.dossier.core.Unavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The handlers of all kinds of proposal, which come and go with the bundles that bring them. Thread-safe. */
@Component(service = ProposalHandlers.class)
public final class ProposalHandlers {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final List<ProposalHandler> handlers = new CopyOnWriteArrayList<>();

    /** Handlers come by themselves. */
    @Activate
    public ProposalHandlers() {
        // the reference is dynamic
    }

    /** Adds a handler. Dynamic, since the bundles that bring handlers need the access service themselves. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(ProposalHandler handler) {
        handlers.add(handler);
    }

    /** Takes a handler away. */
    public void remove(ProposalHandler handler) {
        handlers.remove(handler);
    }

    /** @throws Unavailable while the handler of that kind is away */
    ProposalHandler demand(String kind) {
        return handlers.stream().filter(handler -> handler.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new Unavailable(CoreError.SERVICE_AWAY, "the part that handles " + kind + " is away", RETRY));
    }
}
