package org.dossier.audit.provider.store;

/** The log's tables could not be read, or do not hold what they must; for interfaces that know nothing of SQL. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What does not hold. */
    public StoreFailure(String message) {
        super(message);
    }

    /** What could not be read, and why. */
    public StoreFailure(String message, Throwable reason) {
        super(message, reason);
    }
}
