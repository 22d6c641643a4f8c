package org.dossier.rest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dossier.core.Unavailable;
import org.junit.Test;

/** The gate to a service that may be away (M3). */
public class NeededTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    public void refusesWithATimeToWaitWhenTheServiceStaysAway() {
        Needed<String> gate = new Needed<>("the archive", Duration.ofMillis(20));

        assertThatThrownBy(() -> gate.call(String::length))
                .isInstanceOfSatisfying(Unavailable.class, away -> assertThat(away.retryAfter()).isPositive())
                .hasMessageContaining("the archive is away");
    }

    @Test
    public void waitsForAServiceThatComesBack() {
        Needed<String> gate = new Needed<>("the archive", LONG);
        CompletableFuture<Integer> call = CompletableFuture.supplyAsync(() -> gate.call(String::length));

        gate.bind("archive");

        assertThat(call.orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo(7);
    }

    @Test
    public void takesTheNewServiceWhenOneReplacesAnother() {
        Needed<String> gate = new Needed<>("the archive", LONG);
        gate.bind("old");
        gate.bind("newer");
        gate.unbind("old");

        assertThat(gate.there()).isTrue();
        assertThat(gate.<String>call(service -> service)).isEqualTo("newer");
    }

    @Test
    public void letsRunningCallsEndBeforeAServiceGoes() throws InterruptedException {
        Needed<CountDownLatch> gate = new Needed<>("the archive", LONG);
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        gate.bind(end);
        CompletableFuture<Boolean> call = CompletableFuture.supplyAsync(() -> gate.call(service -> {
            running.countDown();
            return awaits(service);
        }));
        running.await();
        CompletableFuture<Void> gone = CompletableFuture.runAsync(() -> gate.unbind(end));

        assertThat(gone).isNotDone();
        end.countDown();
        gone.orTimeout(10, TimeUnit.SECONDS).join();

        assertThat(call.join()).isTrue();
        assertThat(gate.there()).isFalse();
    }

    @Test
    public void doesNotWaitForeverForACallThatHangs() {
        Needed<CountDownLatch> gate = new Needed<>("the archive", Duration.ofMillis(20));
        CountDownLatch hanging = new CountDownLatch(1);
        gate.bind(hanging);
        CountDownLatch running = new CountDownLatch(1);
        CompletableFuture<Boolean> call = CompletableFuture.supplyAsync(() -> gate.call(service -> {
            running.countDown();
            return awaits(service);
        }));
        awaits(running);

        gate.unbind(hanging);

        assertThat(gate.there()).isFalse();
        assertThat(call).isNotDone();
        hanging.countDown();
        assertThat(call.join()).isTrue();
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
