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

/** Whether people can sign in: healthy once every part that it takes is there. Thread-safe. */
@Component(service = HealthCheck.class, property = {HealthCheck.NAME + "=signing in", HealthCheck.TAGS + "=" + HealthServlet.TAG})
public final class SignInCheck implements HealthCheck {

    private final List<Needed<?>> parts;

    /** Looks at the parts behind the gates. */
    @Activate
    public SignInCheck(@Reference Services services) {
        parts = services.neededToSignIn();
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        parts.stream().filter(part -> !part.there()).forEach(part -> log.temporarilyUnavailable("{} is away", part.part()));
        return new Result(log);
    }
}
