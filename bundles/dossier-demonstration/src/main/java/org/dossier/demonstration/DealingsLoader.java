package org.dossier.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dossier.access.Credentials;
import org.dossier.access.SignIn;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.Interactions;

/** Records what happened with customers, each by the account manager who answers for it. */
final class DealingsLoader {

    private final SignIn signIn;
    private final Interactions interactions;
    private final ConsumptionBook book;

    DealingsLoader(SignIn signIn, Interactions interactions, ConsumptionBook book) {
        this.signIn = signIn;
        this.interactions = interactions;
        this.book = book;
    }

    /** Records the dealings with the customers, the first of which has the given index. */
    void load(FirstSignIn accounts, DealingsGenerator generator, List<CustomerNumber> numbers, long first) {
        List<FirstSignIn.Entry> managers = accounts.holding(Managers.POST);
        if (managers.isEmpty()) {
            return;
        }
        Map<String, Caller> callers = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            FirstSignIn.Entry manager = Managers.of(managers, first + i);
            Caller caller = callers.computeIfAbsent(manager.account(), account -> enter(manager));
            record(caller, generator, numbers.get(i), first + i);
        }
        callers.values().forEach(signIn::signOut);
    }

    private void record(Caller caller, DealingsGenerator generator, CustomerNumber number, long index) {
        generator.contacts(index).forEach(contact -> interactions.record(caller, number, contact));
        book.record(caller, number, generator.consumption(index),
                Optional.of(new IdempotencyKey("demonstration-consumption-" + index)));
    }

    private Caller enter(FirstSignIn.Entry entry) {
        return signIn.signIn(new Credentials(entry.account(), entry.password(), "demonstration"), Channel.SYSTEM).caller();
    }
}
