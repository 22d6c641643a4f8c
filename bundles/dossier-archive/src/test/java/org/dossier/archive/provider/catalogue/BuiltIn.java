package org.dossier.archive.provider.catalogue;

/** Hands the built-in catalogue to tests of other packages. */
public final class BuiltIn {

    private BuiltIn() {
    }

    /** The catalogue that a new archive starts with. */
    public static Catalogue catalogue() {
        return BuiltInCatalogue.create();
    }
}
