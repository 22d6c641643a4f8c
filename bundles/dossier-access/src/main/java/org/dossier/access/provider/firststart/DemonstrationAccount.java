package org.dossier.access.provider.firststart;

import org.dossier.access.provider.accounts.StoredAccount.StoredPassword;

/**
 * An account of the demonstration.
 *
 * @param name its name
 * @param post its post
 * @param password its generated password; leaves the process in one file of mode 600 only
 * @param stored the password as it is stored
 */
record DemonstrationAccount(String name, String post, String password, StoredPassword stored) {

    /** As the file lists it; names, posts and generated passwords hold nothing that JSON would have to escape. */
    String json() {
        return "{\"account\":\"" + name + "\",\"password\":\"" + password + "\",\"post\":\"" + post + "\"}";
    }

    @Override
    public String toString() {
        return "DemonstrationAccount[" + name + "]";
    }
}
