package org.dossier.access.provider.credentials;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.dossier.access.provider.settings.AccessSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the password policy in force. Thread-safe. */
@Component(service = PasswordPolicies.class)
public final class PasswordPolicies {

    private final AccessSettings settings;
    private final Map<PasswordProfile, PasswordPolicy> policies = new EnumMap<>(PasswordProfile.class);

    /** The policy that the settings name, at the time of each question. */
    @Activate
    public PasswordPolicies(@Reference AccessSettings settings) {
        this.settings = settings;
        for (PasswordProfile profile : PasswordProfile.values()) {
            policies.put(profile, new PasswordPolicy(profile));
        }
    }

    /** The policy in force. */
    public PasswordPolicy current() {
        return policies.get(PasswordProfile.valueOf(settings.current().passwords().toUpperCase(Locale.ROOT)));
    }
}
