package org.dossier.demonstration;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.dossier.access.Credentials;
import org.dossier.access.Decided;
import org.dossier.access.NewProposal;
import org.dossier.access.Permission;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalId;
import org.dossier.access.Proposals;
import org.dossier.access.Session;
import org.dossier.access.SignIn;
import org.dossier.archive.BatchCreated;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.Intake;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.Relationships;
import org.dossier.archive.RelationshipsEntered;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.CoreError;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Receipt;
import org.dossier.core.Unavailable;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.Interactions;

/** The services that a load calls, as far as it needs them: they keep what was asked of them, and fail when told to. */
final class Office {

    private static final ProposalId REVIEW = new ProposalId("0".repeat(26));
    private static final Receipt RECEIPT = new Receipt("E", "00", "signature");

    /** The keys under which customers were entered, those of lost answers too. */
    final Set<String> customers = Collections.synchronizedSet(new TreeSet<>());
    /** The keys under which relationships were entered. */
    final List<String> related = Collections.synchronizedList(new ArrayList<>());
    /** Who recorded consumption of which customer. */
    final Map<CustomerNumber, String> recorded = Collections.synchronizedMap(new HashMap<>());
    /** How often somebody signed in. */
    final AtomicInteger signedIn = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    /** The next so many records of consumption fail. */
    void failing(int times) {
        failures.set(times);
    }

    SignIn signIn() {
        return answering(SignIn.class, Map.of("signIn", arguments -> {
            signedIn.incrementAndGet();
            String account = ((Credentials) arguments[0]).account();
            return new Session(new Caller(account, Channel.SYSTEM), account, Instant.MAX, false);
        }));
    }

    @SuppressWarnings("unchecked")
    Intake intake() {
        return answering(Intake.class, Map.of(
                "create", arguments -> {
                    customers.add(key((NewCustomer) arguments[1]));
                    return null;
                },
                "createAll", arguments -> created((List<NewCustomer>) arguments[1])));
    }

    Proposals proposals() {
        NewProposal content = new NewProposal("kind", "reference", Optional.empty(), Permission.review("basic"),
                Collections.emptySortedSet(), Collections.emptySortedSet());
        return answering(Proposals.class, Map.of(
                "get", arguments -> new Proposal(REVIEW, content, "clerk", Instant.EPOCH, Proposal.State.PENDING),
                "decide", arguments -> new Decided(Proposal.State.APPROVED, Set.of(), 0, Optional.of(RECEIPT))));
    }

    FieldCatalogue catalogue() {
        return answering(FieldCatalogue.class, Map.of("fields", arguments -> List.of()));
    }

    Relationships relationships() {
        return answering(Relationships.class, Map.of("types", arguments -> List.of(TestTypes.contactPerson()),
                "enter", arguments -> {
                    related.add(((Optional<?>) arguments[2]).map(key -> ((IdempotencyKey) key).value()).orElseThrow());
                    return new RelationshipsEntered(List.of(), REVIEW, RECEIPT);
                }));
    }

    Interactions interactions() {
        return answering(Interactions.class, Map.of());
    }

    ConsumptionBook book() {
        return answering(ConsumptionBook.class, Map.of("record", arguments -> {
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new Unavailable(CoreError.SERVICE_AWAY, "away", Duration.ofSeconds(1));
            }
            recorded.put((CustomerNumber) arguments[1], ((Caller) arguments[0]).token());
            return null;
        }));
    }

    private BatchCreated created(List<NewCustomer> entered) {
        List<String> keys = entered.stream().map(Office::key).toList();
        customers.addAll(keys);
        return new BatchCreated(keys.stream().map(key -> new CustomerNumber("K" + key.substring(key.indexOf('-') + 1))).toList(),
                REVIEW, RECEIPT);
    }

    private static String key(NewCustomer customer) {
        return customer.key().orElseThrow().value();
    }

    private static <T> T answering(Class<T> service, Map<String, Function<Object[], Object>> answers) {
        return service.cast(Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service},
                (proxy, method, arguments) -> answers.getOrDefault(method.getName(), any -> null).apply(arguments)));
    }
}
