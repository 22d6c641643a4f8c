package org.dossier.access.provider.testing;

import java.lang.reflect.Proxy;
import java.util.Map;

import org.dossier.access.provider.settings.AccessSettings;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;

/** What the container hands to components. */
public final class TestContainer {

    private TestContainer() {
    }

    /**
     * A configuration, the description's own defaults under the given values; keys are those of the file with underscores for
     * dots.
     */
    public static AccessSettings.Config config(Map<String, String> values) {
        return (AccessSettings.Config) Proxy.newProxyInstance(TestContainer.class.getClassLoader(),
                new Class<?>[] {AccessSettings.Config.class},
                (proxy, method, arguments) -> values.getOrDefault(method.getName(), (String) method.getDefaultValue()));
    }

    /** What the container tells a component that the bundle of that name uses. */
    static ComponentContext contextOf(String symbolicName) {
        Bundle bundle = answering(Bundle.class, "getSymbolicName", symbolicName);
        return answering(ComponentContext.class, "getUsingBundle", bundle);
    }

    private static <T> T answering(Class<T> type, String question, Object answer) {
        return type.cast(Proxy.newProxyInstance(TestContainer.class.getClassLoader(), new Class<?>[] {type}, (proxy, method,
                arguments) -> {
            if (method.getName().equals(question)) {
                return answer;
            }
            throw new AssertionError("nobody should ask for " + method.getName());
        }));
    }
}
