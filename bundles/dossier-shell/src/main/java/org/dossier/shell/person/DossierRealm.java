package org.dossier.shell.person;

import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.dossier.access.AccessControl;
import org.dossier.access.SignIn;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The realm {@code dossier}, which knows Dossier's accounts and nobody else (D8). The distribution's SSH asks this realm alone; a
 * Karaf that Dossier is installed into keeps its own. While the access service is away there is no such realm, and nobody signs in.
 */
@Component(service = JaasRealm.class)
public final class DossierRealm implements JaasRealm {

    private static final String NAME = "dossier";

    private final AppConfigurationEntry entry;

    /** Signs in with these services. */
    @Activate
    public DossierRealm(BundleContext bundle, @Reference SignIn signIn, @Reference AccessControl access) {
        Map<String, Object> options = Map.of(
                ProxyLoginModule.PROPERTY_BUNDLE, Long.toString(bundle.getBundle().getBundleId()),
                ProxyLoginModule.PROPERTY_MODULE, DossierLoginModule.class.getName(),
                DossierLoginModule.SIGN_IN, new ShellSignIn(signIn, access));
        entry = new AppConfigurationEntry(ProxyLoginModule.class.getName(), LoginModuleControlFlag.REQUIRED, options);
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getRank() {
        return 0;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        return new AppConfigurationEntry[] {entry};
    }
}
