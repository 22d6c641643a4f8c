package org.dossier.database.internal;

import java.util.logging.Level;
import liquibase.logging.Logger;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;
import org.slf4j.LoggerFactory;

/**
 * Sends what Liquibase says to our log. Its every step is detail here, and so are its failures: they come back as exceptions, and
 * whoever catches those reports them once.
 */
final class LiquibaseLogService extends AbstractLogService {

    @Override
    public int getPriority() {
        return PRIORITY_DEFAULT;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Liquibase declares it
    public Logger getLog(Class type) {
        return new Slf4jLogger(LoggerFactory.getLogger(type));
    }

    private static final class Slf4jLogger extends AbstractLogger {

        private final org.slf4j.Logger target;

        Slf4jLogger(org.slf4j.Logger target) {
            this.target = target;
        }

        @Override
        public void log(Level level, String message, Throwable cause) {
            if (level == Level.WARNING) {
                target.warn(message, cause);
            } else if (level.intValue() >= Level.INFO.intValue()) {
                target.debug(message, cause);
            } else {
                target.trace(message, cause);
            }
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
