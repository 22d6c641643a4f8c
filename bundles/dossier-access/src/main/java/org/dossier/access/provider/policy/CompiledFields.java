package org.dossier.access.provider.policy;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dossier.access.FieldRule;
import org.dossier.access.FieldSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rules of fields by name, read anew whenever the catalogue's revision has grown. Thread-safe. */
@Component(service = CompiledFields.class)
public final class CompiledFields {

    private final CatalogueFields catalogue;
    private volatile Compiled compiled = new Compiled(null, 0, Map.of());

    private record Compiled(FieldSource source, long revision, Map<String, FieldRule> rules) {
    }

    /** The fields of the catalogue. */
    @Activate
    public CompiledFields(@Reference CatalogueFields catalogue) {
        this.catalogue = catalogue;
    }

    /** The fields as they are now, not to be kept beyond the call. */
    public Function<String, Optional<FieldRule>> present() {
        FieldSource source = catalogue.demand();
        long revision = source.revision();
        Compiled present = compiled;
        if (present.source() != source || present.revision() != revision) {
            present = new Compiled(source, revision,
                    source.fields().stream().collect(Collectors.toUnmodifiableMap(FieldRule::name, rule -> rule)));
            compiled = present;
        }
        Map<String, FieldRule> rules = present.rules();
        return name -> Optional.ofNullable(rules.get(name));
    }
}
