package org.dossier.access.provider.credentials;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dossier.access.AccessError;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;
import org.passay.PasswordData;
import org.passay.DefaultPasswordValidator;
import org.passay.ValidationResult;

/** Judges new passwords and the age of old ones by one profile (D11). Thread-safe. */
public final class PasswordPolicy {

    private static final String FIELD = "new";

    private final PasswordProfile profile;
    private final Blocklist blocklist = new Blocklist();

    /** Judges by the profile. */
    public PasswordPolicy(PasswordProfile profile) {
        this.profile = profile;
    }

    /**
     * Insists on a password that keeps the policy.
     *
     * @throws Invalid naming each rule that is broken, never the password
     */
    public void demand(String account, String password) {
        List<Violation> violations = new ArrayList<>();
        ValidationResult result = new DefaultPasswordValidator(profile.rules()).validate(new PasswordData(account, password));
        if (!result.isValid()) {
            violations.add(new Violation(FIELD, profile.words()));
        }
        if (password.toLowerCase(Locale.ROOT).contains(account)) {
            violations.add(new Violation(FIELD, "must not contain the account's name"));
        }
        if (blocklist.holds(password)) {
            violations.add(new Violation(FIELD, "is one of the passwords that are tried first"));
        }
        if (!violations.isEmpty()) {
            throw new Invalid(AccessError.PASSWORD_POLICY, violations);
        }
    }

    /** How many former passwords may not come back. */
    public int remembered() {
        return profile.remembered();
    }

    /** Whether a password of that age must be changed. */
    public boolean due(Instant since, Instant now) {
        return profile.longest().map(longest -> Duration.between(since, now).compareTo(longest) > 0).orElse(false);
    }
}
