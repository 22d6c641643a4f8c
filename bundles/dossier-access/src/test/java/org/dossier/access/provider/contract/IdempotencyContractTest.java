package org.dossier.access.provider.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.IdempotencyKey;
import org.dossier.database.testing.Engine;
import org.junit.Before;
import org.junit.Test;

// The REST contract: the same key and body again gives the first answer, another body gives a conflict.
public class IdempotencyContractTest extends ContractTest {

    private Caller caller;

    public IdempotencyContractTest(Engine engine) {
        super(engine);
    }

    @Before
    public void person() {
        caller = fixture.session("repeater", "clerk");
    }

    @Test
    public void aRepeatedKeyAnswersWhatWasMade() {
        IdempotencyKey key = new IdempotencyKey("repeated");
        assertThat(make(caller, key, "aa", "C-1")).isEqualTo("C-1");
        assertThat(make(caller, key, "aa", "C-2")).isEqualTo("C-1");
        assertThatThrownBy(() -> make(caller, key, "bb", "C-3")).isInstanceOf(Conflict.class);
    }

    @Test
    public void keysBelongToTheirAccount() {
        IdempotencyKey key = new IdempotencyKey("shared");
        assertThat(make(caller, key, "aa", "C-1")).isEqualTo("C-1");
        assertThat(make(fixture.session("another", "clerk"), key, "bb", "C-2")).isEqualTo("C-2");
    }

    @Test
    public void aRolledBackClaimIsFreeAgain() {
        IdempotencyKey key = new IdempotencyKey("rolled-back");
        assertThatThrownBy(() -> fixture.inTransaction(() -> {
            fixture.keys.recall(caller, key, "aa");
            throw new IllegalStateException("the change fails");
        })).hasMessage("the change fails");
        assertThat(make(caller, key, "bb", "C-1")).isEqualTo("C-1");
    }

    // With the unique key's wait left out (a look before the claim instead of the claim itself), two made something and this test
    // failed.
    @Test
    public void ofClaimsAtOnceOneMakesAndTheOthersWait() throws Exception {
        int claims = 6;
        IdempotencyKey key = new IdempotencyKey("at-once");
        AtomicInteger made = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(claims);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < claims; i++) {
                answers.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return fixture.inTransaction(() -> fixture.keys.recall(caller, key, "aa").orElseGet(() -> {
                        String identifier = "C-" + made.incrementAndGet();
                        fixture.keys.remember(caller, key, identifier);
                        return identifier;
                    }));
                }));
            }
            start.countDown();
            for (Future<String> answer : answers) {
                assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo("C-1");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(made).hasValue(1);
    }

    @Test
    public void bothNeedTheTransactionOfTheChange() {
        IdempotencyKey key = new IdempotencyKey("outside");
        assertThatThrownBy(() -> fixture.keys.recall(caller, key, "aa")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> fixture.inTransaction(() -> {
            fixture.keys.remember(caller, key, "C-1");
            return true;
        })).isInstanceOf(IllegalStateException.class);
        assertThat(fixture.inTransaction(() -> fixture.keys.recall(caller, key, "aa"))).isEqualTo(Optional.empty());
    }

    private String make(Caller by, IdempotencyKey key, String digest, String identifier) {
        return fixture.inTransaction(() -> fixture.keys.recall(by, key, digest).orElseGet(() -> {
            fixture.keys.remember(by, key, identifier);
            return identifier;
        }));
    }
}
