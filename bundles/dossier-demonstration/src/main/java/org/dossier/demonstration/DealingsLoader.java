package org.dossier.demonstration;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.dossier.core.Caller;
import org.dossier.core.IdempotencyKey;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.Interactions;
import org.dossier.interactions.NewConsumption;

/** Records what happened with customers, each by the account manager who answers for it. Thread-safe. */
final class DealingsLoader {

    private final Staff staff;
    private final Interactions interactions;
    private final ConsumptionBook book;

    DealingsLoader(Staff staff, Interactions interactions, ConsumptionBook book) {
        this.staff = staff;
        this.interactions = interactions;
        this.book = book;
    }

    /** Records the dealings of one manager with those of the customers for whom that manager answers. */
    void load(FirstSignIn.Entry manager, YearMonth last, LoadedBatch batch) {
        Caller caller = staff.enter(manager);
        DealingsGenerator generator = new DealingsGenerator(last);
        batch.members().stream().filter(member -> member.customer().manager().filter(manager.account()::equals).isPresent())
                .forEach(member -> record(caller, generator, member));
    }

    private void record(Caller caller, DealingsGenerator generator, Member member) {
        Importance importance = Importance.of(member.index(), member.company());
        generator.contacts(member.index(), importance).forEach(contact -> interactions.record(caller, member.number(), contact));
        List<NewConsumption> items = generator.consumption(member.index(), importance);
        if (!items.isEmpty()) {
            book.record(caller, member.number(), items,
                    Optional.of(new IdempotencyKey("demonstration-consumption-" + member.index())));
        }
    }
}
