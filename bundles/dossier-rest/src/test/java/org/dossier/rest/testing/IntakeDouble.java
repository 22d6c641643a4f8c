package org.dossier.rest.testing;

import java.util.List;
import org.dossier.archive.BatchCreated;
import org.dossier.archive.ChangeRequested;
import org.dossier.archive.Created;
import org.dossier.archive.Intake;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.SectionChange;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;

/** An intake on which no call is expected; a test overrides the calls that it expects. */
public class IntakeDouble implements Intake {

    private final Intake unexpected = Unexpected.service(Intake.class);

    @Override
    public Created create(Caller caller, NewCustomer customer) {
        return unexpected.create(caller, customer);
    }

    @Override
    public BatchCreated createAll(Caller caller, List<NewCustomer> customers) {
        return unexpected.createAll(caller, customers);
    }

    @Override
    public ChangeRequested propose(Caller caller, CustomerNumber number, SectionChange change) {
        return unexpected.propose(caller, number, change);
    }
}
