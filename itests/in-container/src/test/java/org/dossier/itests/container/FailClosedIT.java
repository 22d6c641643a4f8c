package org.dossier.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.sql.DataSource;
import javax.transaction.TransactionManager;
import org.dossier.access.SignIn;
import org.dossier.archive.Created;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.Intake;
import org.dossier.archive.NewCustomer;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.ops4j.pax.exam.util.Filter;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * D3: nothing is shown and nothing changes without a durable audit entry. One JTA transaction holds the archive's rows and the
 * audit log's entry, which two bundles write, one through a persistence unit and one through plain SQL; with {@code xa = false}
 * in the data source's file, the first test fails, since the rows of both stay.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class FailClosedIT {

    private static final int PATIENCE = 120_000;

    @Inject
    @Filter(timeout = PATIENCE)
    private SignIn signIn;

    @Inject
    @Filter(timeout = PATIENCE)
    private Intake intake;

    @Inject
    @Filter(timeout = PATIENCE)
    private TransactionManager transactions;

    @Inject
    @Filter(value = "(osgi.jndi.service.name=dossier)", timeout = PATIENCE)
    private DataSource database;

    @Inject
    private BundleContext bundles;

    @Configuration
    public Option[] container() {
        return DossierContainer.options();
    }

    @Before
    public void awaitTheFirstStart() throws Exception {
        new RestClerk().awaitService();
    }

    @Test
    public void whatFailsAfterItWasWrittenLeavesNothingInEitherBundle() throws Exception {
        Rows rows = new Rows(database);
        Caller clerk = clerk();
        transactions.begin();
        Created created = intake.create(clerk, customer("Rolled back"));
        assertEquals("the customer is written inside the transaction", 1, rows.customers(created.number().value()));
        assertEquals("its entry is written inside the transaction", 1, rows.entries(created.receipt().entry()));
        transactions.rollback();
        assertEquals("no customer is left", 0, rows.customers(created.number().value()));
        assertEquals("no entry is left", 0, rows.entries(created.receipt().entry()));
    }

    @Test
    public void whatSucceedsIsInBoth() throws Exception {
        Rows rows = new Rows(database);
        Caller clerk = clerk();
        transactions.begin();
        Created created = intake.create(clerk, customer("Committed"));
        transactions.commit();
        assertEquals(1, rows.customers(created.number().value()));
        assertEquals(1, rows.entries(created.receipt().entry()));
    }

    @Test
    public void withoutTheAuditLogNothingIsShownAndNothingChanges() throws Exception {
        RestClerk clerk = RestClerk.signIn(People.holding("clerk"));
        String number = clerk.create("Before the outage").number();
        Rows rows = new Rows(database);
        int before = rows.customers();
        Bundle audit = bundle("org.dossier.audit.provider");

        audit.stop();
        RestClerk.Answer refused = clerk.create("During the outage");
        assertEquals(refused.body(), 503, refused.status());
        assertTrue("says when to try again", refused.retryAfter().isPresent());
        RestClerk.Answer unread = clerk.open(number);
        assertEquals(unread.body(), 503, unread.status());
        assertFalse(unread.body().contains("Before the outage"));
        assertEquals("nothing was changed", before, rows.customers());

        audit.start();
        clerk.awaitService();
        assertEquals(200, clerk.open(number).status());
        assertEquals(201, clerk.create("After the outage").status());
        assertEquals(before + 1, rows.customers());
    }

    private Bundle bundle(String name) {
        return Arrays.stream(bundles.getBundles()).filter(one -> one.getSymbolicName().equals(name)).findFirst().orElseThrow();
    }

    private Caller clerk() throws Exception {
        return signIn.signIn(People.holding("clerk"), Channel.SERVICE).caller();
    }

    private static NewCustomer customer(String name) {
        return new NewCustomer(CustomerKind.PERSON, name, new TreeMap<>(), Optional.empty(), Set.of(), Optional.empty());
    }
}
