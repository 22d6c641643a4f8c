package org.dossier.access.provider.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dossier.access.provider.store.AccessTransactions;
import org.dossier.database.Work;

import javax.persistence.EntityManager;
import javax.persistence.PersistenceException;

import org.dossier.access.AccessError;
import org.dossier.access.provider.store.RowSeal;
import org.dossier.access.provider.store.Sql;
import org.dossier.core.Conflict;
import org.dossier.database.SchemaReady;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps accounts. Every account that is read has its tag checked first, so that {@link org.dossier.vault.DamagedValue} may be
 * thrown by each method that reads (D2). Thread-safe.
 */
@Component(service = AccountStore.class)
public final class AccountStore {

    private static final String TABLE = "access_account";

    private final AccessTransactions transactions;
    private final RowSeal seal;
    private final Clock clock = Clock.systemUTC();

    /** The store in a container; waits for the tables. */
    @Activate
    public AccountStore(@Reference AccessTransactions transactions, @Reference RowSeal seal,
            @Reference(target = "(schema=access)") SchemaReady schema) {
        this(transactions, seal);
    }

    /** The store on tables that are there. */
    public AccountStore(AccessTransactions transactions, RowSeal seal) {
        this.transactions = transactions;
        this.seal = seal;
    }

    /** The account of that name. */
    public Optional<StoredAccount> find(String name) {
        return transactions.read(em -> Optional.ofNullable(em.find(AccountEntity.class, name))
                .map(this::checked));
    }

    /** Accounts after a name, by name. */
    public List<StoredAccount> after(String name, int most) {
        return transactions.read(em -> em
                .createQuery("select a from Account a where a.name > :name order by a.name", AccountEntity.class)
                .setParameter("name", name).setMaxResults(most).getResultList()).stream().map(this::checked).toList();
    }

    /** How many accounts there are, whatever their state. */
    public long count() {
        return transactions.read(em -> em.createQuery("select count(a) from Account a", Long.class)
                .getSingleResult());
    }

    /**
     * Adds an account in the caller's transaction.
     *
     * @throws Conflict when the name is taken
     */
    public void add(StoredAccount account) {
        transactions.joined(Work.only(em -> {
            AccountEntity row = new AccountEntity(account.name(), Timestamp.from(Sql.stored(clock.instant())));
            row.take(account, tag(account, 1));
            try {
                em.persist(row);
                em.flush();
            } catch (PersistenceException e) {
                throw taken(e);
            }
        }));
    }

    /**
     * Changes an account in the caller's transaction.
     *
     * @throws Conflict when it was changed by somebody else since it was read
     */
    public void save(StoredAccount account) {
        transactions.joined(Work.only(em -> {
            AccountEntity row = present(em, account);
            row.take(account, tag(account, row.version() + 1));
            try {
                em.flush();
            } catch (PersistenceException e) {
                throw moved(e);
            }
        }));
    }

    /** Takes an account away that never came into use. */
    public void remove(StoredAccount account) {
        transactions.joined(Work.only(em -> {
            em.remove(present(em, account));
            em.flush();
        }));
    }

    private static AccountEntity present(EntityManager em, StoredAccount account) {
        AccountEntity row = em.find(AccountEntity.class, account.name());
        if (row == null || row.version() != account.version()) {
            throw moved(null);
        }
        return row;
    }

    private StoredAccount checked(AccountEntity row) {
        StoredAccount account = row.stored();
        seal.check(TABLE, row.name(), row.version(), AccountEntity.content(account), row.tag());
        return account;
    }

    private String tag(StoredAccount account, long version) {
        return seal.seal(TABLE, account.name(), version, AccountEntity.content(account));
    }

    private static Conflict taken(Throwable reason) {
        Conflict conflict = new Conflict(AccessError.ACCOUNT_NAME, "the name is taken; choose another");
        conflict.initCause(reason);
        return conflict;
    }

    private static Conflict moved(Throwable reason) {
        Conflict conflict = new Conflict(AccessError.NO_SUCH_ACCOUNT, "the account was changed meanwhile; read it again");
        conflict.initCause(reason);
        return conflict;
    }
}
