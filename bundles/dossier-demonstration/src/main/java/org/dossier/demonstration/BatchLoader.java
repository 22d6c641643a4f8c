package org.dossier.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.dossier.access.Decision;
import org.dossier.access.Proposal;
import org.dossier.access.Proposals;
import org.dossier.archive.BatchCreated;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.FieldValue;
import org.dossier.archive.Intake;
import org.dossier.archive.NewCustomer;
import org.dossier.core.Caller;
import org.dossier.core.IdempotencyKey;

/**
 * Brings customers in by the same gate as people do: a clerk enters them, and a reviewer keys the sample again and agrees. The
 * passwords are those of the demonstration accounts; nothing is bypassed.
 */
final class BatchLoader {

    private final Staff staff;
    private final Intake intake;
    private final Proposals proposals;
    private final FieldCatalogue catalogue;

    BatchLoader(Staff staff, Intake intake, Proposals proposals, FieldCatalogue catalogue) {
        this.staff = staff;
        this.intake = intake;
        this.proposals = proposals;
        this.catalogue = catalogue;
    }

    /** Enters the customers of the indices and has them agreed to; answers them with their numbers. */
    LoadedBatch loadReviewed(FirstSignIn accounts, long from, long to) {
        Caller clerk = staff.holding(accounts, "clerk");
        List<NewCustomer> customers = customers(accounts, clerk, from, to);
        BatchCreated created = intake.createAll(clerk, customers);
        Caller reviewer = staff.holding(accounts, "reviewer");
        Proposal proposal = proposals.get(reviewer, created.review());
        SortedMap<String, String> rekeyed = rekeyed(proposal, created, customers);
        if (proposal.state() == Proposal.State.PENDING) {
            proposals.decide(reviewer, proposal.id(), new Decision(Decision.Verdict.APPROVE, rekeyed, Optional.empty()));
        }
        return new LoadedBatch(from, customers, created.numbers());
    }

    /** Enters the customers of the indices one by one and leaves them to the reviewers. */
    void loadWaiting(FirstSignIn accounts, long from, long to) {
        Caller clerk = staff.holding(accounts, "clerk");
        customers(accounts, clerk, from, to).forEach(customer -> intake.create(clerk, customer));
    }

    private List<NewCustomer> customers(FirstSignIn accounts, Caller clerk, long from, long to) {
        List<String> managers = accounts.holding(Managers.POST).stream().map(FirstSignIn.Entry::account).toList();
        CustomerGenerator generator = new CustomerGenerator(new CatalogueFields(catalogue.fields(clerk)), managers);
        return LongStream.range(from, to).mapToObj(index -> keyed(generator.customer(index), index)).toList();
    }

    /** The key makes a repeated load after an interruption find what it had made before. */
    private static NewCustomer keyed(NewCustomer customer, long index) {
        return new NewCustomer(customer.kind(), customer.name(), customer.fields(), customer.manager(), customer.notDuplicateOf(),
                Optional.of(new IdempotencyKey("demonstration-" + index)));
    }

    /** The values of the sample, named {@code <number>/<field>}, as they stand on the source: here, the generator's own list. */
    private static SortedMap<String, String> rekeyed(Proposal proposal, BatchCreated created, List<NewCustomer> customers) {
        Map<String, NewCustomer> source = new HashMap<>();
        for (int i = 0; i < customers.size(); i++) {
            source.put(created.numbers().get(i).value(), customers.get(i));
        }
        SortedMap<String, String> rekeyed = new TreeMap<>();
        for (String name : proposal.content().rekey()) {
            int slash = name.indexOf('/');
            NewCustomer customer = source.get(name.substring(0, slash));
            rekeyed.put(name, plain(customer.fields().get(name.substring(slash + 1))));
        }
        return rekeyed;
    }

    private static String plain(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return text.value();
        }
        if (value instanceof FieldValue.Decimal number) {
            return number.value().toPlainString();
        }
        if (value instanceof FieldValue.Day day) {
            return day.value().toString();
        }
        if (value instanceof FieldValue.Flag flag) {
            return Boolean.toString(flag.value());
        }
        return ((FieldValue.Many) value).values().stream().map(BatchLoader::plain).reduce((a, b) -> a + ", " + b).orElse("");
    }
}
