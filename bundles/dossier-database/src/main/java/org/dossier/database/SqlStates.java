package org.dossier.database;

import java.sql.SQLException;

import javax.persistence.PersistenceException;

/** Looks for what a database said (SQLSTATE, ISO 9075) behind the exceptions of the layers above it. */
final class SqlStates {

    private static final String UNIQUE_VIOLATION = "23505";

    private final Throwable failure;

    private SqlStates(Throwable failure) {
        this.failure = failure;
    }

    static SqlStates of(Throwable failure) {
        return new SqlStates(failure);
    }

    boolean uniqueValueTaken() {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && says(sql)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the database or the transaction failed, and not the work: the template wraps what happens at the commit as it is.
     */
    boolean ofTheDatabase() {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof PersistenceException) {
                return true;
            }
        }
        return failure.getClass() == RuntimeException.class;
    }

    /** A batch reports the row's own failure as the next exception. */
    private static boolean says(SQLException failure) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            if (UNIQUE_VIOLATION.equals(next.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
