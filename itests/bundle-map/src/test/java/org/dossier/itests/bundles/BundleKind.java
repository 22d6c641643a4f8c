package org.dossier.itests.bundles;

import java.util.Set;

/** What a bundle is for, and what follows from that for its exports and its arrows. */
enum BundleKind {
    API(true), SUPPORT(true), PROVIDER(false), CLIENT(false);

    private final boolean exporting;

    BundleKind(boolean exporting) {
        this.exporting = exporting;
    }

    /** Whether bundles of this kind export their own package; the others export nothing. */
    boolean exporting() {
        return exporting;
    }

    /** The kinds of bundle that this kind may use at all. */
    Set<BundleKind> mayUse() {
        return switch (this) {
            case API, SUPPORT, CLIENT -> Set.of(API);
            case PROVIDER -> Set.of(API, SUPPORT);
        };
    }
}
