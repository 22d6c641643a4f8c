package org.dossier.access.provider.modules;

import org.dossier.access.provider.store.RowContent;

/**
 * The admission of a bundle.
 *
 * @param symbolicName the bundle
 * @param account the account that bears the module's rights
 * @param unattended whether it may act as itself
 * @param version the version of the row
 */
public record ModuleGrant(String symbolicName, String account, boolean unattended, long version) {

    /** What the tag is made over. */
    RowContent content() {
        return new RowContent().text(account).number(unattended ? 1 : 0);
    }
}
