package org.dossier.rest.health;

import java.util.List;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.dossier.rest.service.Needed;
import org.dossier.rest.service.Services;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether REST reaches the parts that signing in takes. It looks from outside: the checks of a part that is stopped vanish with
 * it. Thread-safe.
 */
@Component(service = HealthCheck.class, property = {HealthCheck.NAME + "=REST", HealthCheck.TAGS + "=" + HealthServlet.TAG})
public final class ReachCheck implements HealthCheck {

    private final List<Needed<?>> parts;

    /** Looks at the parts behind the gates. */
    @Activate
    public ReachCheck(@Reference Services services) {
        parts = services.neededToSignIn();
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        log.info("REST is up");
        parts.stream().filter(part -> !part.there()).forEach(part -> log.temporarilyUnavailable("{} is away", part.part()));
        return new Result(log);
    }
}
