package org.dossier.vault.provider.tokens;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.dossier.vault.BlindTokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tokens under the key of their kind. */
@Component
public final class KeyedTokens implements BlindTokens {

    /** Stored tokens depend on it. */
    private static final String LABEL = "dossier-token/v1/";
    private static final int LENGTH = 16;

    private final RootDigests digests;

    /** Tokens by those digests. */
    @Activate
    public KeyedTokens(@Reference RootDigests digests) {
        this.digests = digests;
    }

    @Override
    public String token(String kind, String normalised) {
        byte[] digest = digests.digest(LABEL + kind, normalised.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, LENGTH);
    }
}
