package org.dossier.database.internal;

import java.util.Map;
import java.util.concurrent.Callable;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.changelog.FastCheckService;
import liquibase.ui.LoggerUIService;

/** The surroundings in which Liquibase runs inside an OSGi container, and quietly. */
final class LiquibaseScope {

    private LiquibaseScope() {
    }

    /**
     * Calls something that uses Liquibase. Its parts are found by Liquibase's own loader, for the context loader of our threads
     * knows nothing of them, also not while the scope itself is made.
     */
    static <T> T call(Callable<T> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Liquibase.class.getClassLoader());
        try {
            return Scope.child(values(), () -> {
                // It remembers "nothing to do" by URL and path, and would pass over an updated bundle or a restored backup.
                Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
                return work.call();
            });
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Map<String, Object> values() {
        return Map.of(
                Scope.Attr.classLoader.name(), Liquibase.class.getClassLoader(),
                Scope.Attr.logService.name(), new LiquibaseLogService(),
                Scope.Attr.ui.name(), new LoggerUIService(),
                // An archive of customers calls nobody.
                "liquibase.analytics.enabled", false);
    }
}
