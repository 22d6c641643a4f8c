package org.dossier.access.provider.health;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.dossier.access.SignIn;
import org.dossier.access.provider.firststart.FirstStartTask;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Signing in works once the service is there, which waits for the tables, the keys and the audit log, and the first accounts are
 * made. The references are dynamic, since a check that vanishes together with what it checks would never fail. Thread-safe.
 */
@Component(service = HealthCheck.class, property = {HealthCheck.NAME + "=Signing in", HealthCheck.TAGS + "=dossier"})
public final class SignInCheck implements HealthCheck {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile SignIn signIn;
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile FirstStartTask firstStart;

    /** Checks what the container brings. */
    @Activate
    public SignInCheck() {
        // the references are dynamic and come by themselves
    }

    /** Checks the given parts; null for one that is away. */
    public SignInCheck(SignIn signIn, FirstStartTask firstStart) {
        this.signIn = signIn;
        this.firstStart = firstStart;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        FirstStartTask task = firstStart;
        if (signIn == null) {
            log.temporarilyUnavailable("The sign-in service waits for the tables, the keys or the audit log.");
        } else if (task == null || !task.done()) {
            log.temporarilyUnavailable("The first accounts are not made yet.");
        } else {
            log.info("Signing in works.");
        }
        return new Result(log);
    }
}
