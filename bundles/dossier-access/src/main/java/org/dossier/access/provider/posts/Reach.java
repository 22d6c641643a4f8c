package org.dossier.access.provider.posts;

/** For which customers a right holds. */
public enum Reach {
    /** Those whose account manager one is. */
    OWN,
    /** Those of one's unit. */
    UNIT,
    /** All. */
    ALL
}
