package org.dossier.demonstration;

import java.util.List;

/** Which account manager answers for which customer: they take turns. */
final class Managers {

    /** The post of account managers. */
    static final String POST = "account-manager";

    private Managers() {
    }

    /** The one who answers for the customer of an index. */
    static <T> T of(List<T> managers, long index) {
        return managers.get((int) (index % managers.size()));
    }
}
