package org.dossier.archive.provider.imports.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dossier.archive.ImportTarget;
import org.dossier.core.CoreError;
import org.dossier.core.Unavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Those who keep records that imports bring, which come and go with their bundles. Thread-safe. */
@Component(service = ImportTargets.class)
public final class ImportTargets {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final List<ImportTarget> targets = new CopyOnWriteArrayList<>();

    /** Targets come by themselves. */
    @Activate
    public ImportTargets() {
        // the reference is dynamic
    }

    /** Adds a target. Dynamic, since an archive without interactions imports customers all the same. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(ImportTarget target) {
        targets.add(target);
    }

    /** Takes a target away. */
    public void remove(ImportTarget target) {
        targets.remove(target);
    }

    /** The targets that are there, by name. */
    public Map<String, ImportTarget> byName() {
        return targets.stream().collect(Collectors.toMap(ImportTarget::name, Function.identity(), (first, other) -> first));
    }

    /** @throws Unavailable while the target is away */
    ImportTarget demand(String name) {
        return targets.stream().filter(target -> target.name().equals(name)).findFirst()
                .orElseThrow(() -> new Unavailable(CoreError.SERVICE_AWAY, "the part that keeps " + name + " is away", RETRY));
    }
}
