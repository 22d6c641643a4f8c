package org.dossier.access.provider.credentials;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.passay.data.EnglishCharacterData;
import org.passay.rule.CharacterCharacteristicsRule;
import org.passay.rule.CharacterRule;
import org.passay.rule.LengthRule;
import org.passay.rule.Rule;

/** The two named profiles of D11. */
public enum PasswordProfile {
    /** Length and blocklist, no forced change (NIST SP 800-63B, section 5.1.1.2). */
    NIST("must have 12 to 128 characters", 0, null, List.of(new LengthRule(12, 128))),
    /** Complexity and periodic change besides (GB/T 22239-2019, section 8.1.4.1). */
    MLPS("must have 12 to 128 characters, among them three of: small letters, capital letters, digits, signs", 5,
            Duration.ofDays(90),
            List.of(new LengthRule(12, 128), new CharacterCharacteristicsRule(3,
                    new CharacterRule(EnglishCharacterData.LowerCase), new CharacterRule(EnglishCharacterData.UpperCase),
                    new CharacterRule(EnglishCharacterData.Digit), new CharacterRule(EnglishCharacterData.Special))));

    private final String words;
    private final int remembered;
    private final Duration longest;
    private final List<Rule> rules;

    PasswordProfile(String words, int remembered, Duration longest, List<Rule> rules) {
        this.words = words;
        this.remembered = remembered;
        this.longest = longest;
        this.rules = rules;
    }

    String words() {
        return words;
    }

    int remembered() {
        return remembered;
    }

    Optional<Duration> longest() {
        return Optional.ofNullable(longest);
    }

    List<Rule> rules() {
        return rules;
    }
}
