package org.dossier.rest.service;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dossier.core.CoreError;
import org.dossier.core.Unavailable;

/**
 * The way to a service that may be away for a moment: a call waits for it up to a second and is then refused with
 * {@link Unavailable}. Taking a service away waits, up to a second too, for the calls that run in it, so that replacing a
 * provider breaks none. Thread-safe.
 *
 * @param <T> the type of the service
 */
public final class Needed<T> {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final String part;
    private final Duration patience;
    private final Map<T, Integer> running = new IdentityHashMap<>();
    private T present;

    /** A gate to a part of Dossier that is named to the caller when it is away. */
    public Needed(String part) {
        this(part, PATIENCE);
    }

    /** The same with another patience. */
    public Needed(String part, Duration patience) {
        this.part = part;
        this.patience = patience;
    }

    /**
     * Calls the service.
     *
     * @throws Unavailable when it is away and does not come back in time
     */
    public <R> R call(Function<? super T, ? extends R> work) {
        T service = enter();
        try {
            return work.apply(service);
        } finally {
            leave(service);
        }
    }

    /**
     * Calls the service where it answers nothing.
     *
     * @throws Unavailable when it is away and does not come back in time
     */
    public void run(Consumer<? super T> work) {
        call(service -> {
            work.accept(service);
            return null;
        });
    }

    /** What the part is called. */
    public String part() {
        return part;
    }

    /** Whether the service is there now. */
    public synchronized boolean there() {
        return present != null;
    }

    /** Lets calls through to the service, from now on. */
    public synchronized void bind(T service) {
        present = service;
        notifyAll();
    }

    /** Takes the service away and waits for the calls that run in it. No effect on a service that came in its place. */
    public synchronized void unbind(T service) {
        if (present == service) {
            present = null;
        }
        await(() -> !running.containsKey(service));
    }

    private synchronized T enter() {
        if (!await(() -> present != null)) {
            throw new Unavailable(CoreError.SERVICE_AWAY, part + " is away", RETRY_AFTER);
        }
        running.merge(present, 1, Integer::sum);
        return present;
    }

    private synchronized void leave(T service) {
        running.computeIfPresent(service, (same, calls) -> calls == 1 ? null : calls - 1);
        notifyAll();
    }

    private boolean await(BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos(); left > 0 && !condition.getAsBoolean(); left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException stopping) {
            // whoever stops this thread sees the flag; the call itself is answered as if the time were up
            Thread.currentThread().interrupt();
        }
        return condition.getAsBoolean();
    }
}
