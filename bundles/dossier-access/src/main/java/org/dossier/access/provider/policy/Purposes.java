package org.dossier.access.provider.policy;

import java.util.Optional;

import org.dossier.access.AccessError;
import org.dossier.access.provider.settings.AccessSettings;
import org.dossier.core.Invalid;
import org.dossier.core.Purpose;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges purposes (S21). Thread-safe. */
@Component(service = Purposes.class)
public final class Purposes {

    private final AccessSettings settings;

    /** Knows the purposes of the settings, and open work. */
    @Activate
    public Purposes(@Reference AccessSettings settings) {
        this.settings = settings;
    }

    /**
     * The purpose that counts.
     *
     * @throws Invalid when the given one is not known
     */
    Optional<Purpose> counting(Optional<Purpose> given, Optional<String> usual) {
        given.filter(purpose -> purpose.reference().isEmpty() && !settings.current().purposes().contains(purpose.code()))
                .ifPresent(unknown -> {
                    throw new Invalid(AccessError.PURPOSE_UNKNOWN, "purpose",
                            "give one of " + String.join(", ", settings.current().purposes()) + ", or work:<id>");
                });
        return given.or(() -> usual.map(Purpose::of));
    }

    /**
     * Whether a purpose is enough to show masked values. One that was stated is; a post's usual one is not; and open work is not
     * either, as long as nobody vouches for its being open.
     */
    boolean permitsReveal(Optional<Purpose> given) {
        return given.filter(purpose -> purpose.reference().isEmpty()).isPresent();
    }
}
