package org.dossier.access;

import java.util.regex.Pattern;

import org.dossier.core.NotFound;

/**
 * Names a proposal: 26 letters and digits.
 *
 * @param value the identifier
 */
public record ProposalId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{26}");

    /** @throws NotFound when the text cannot name a proposal */
    public ProposalId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound(AccessError.NO_SUCH_PROPOSAL, "there is no such review");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
