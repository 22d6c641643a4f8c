package org.dossier.rest.testing;

import java.lang.reflect.Proxy;

/** Services that fail the test when they are called; a test puts its own behaviour where it expects a call. */
public final class Unexpected {

    private Unexpected() {
    }

    /** A service on which no call is expected. */
    public static <T> T service(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            throw new AssertionError("unexpected call: " + method.getName());
        }));
    }
}
