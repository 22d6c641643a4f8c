package org.dossier.access.provider.accounts;

import java.sql.Timestamp;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Table;
import javax.persistence.Version;

import org.dossier.access.provider.store.RowContent;

/** The row of an account with its posts; never leaves this package. */
@Entity(name = "Account")
@Table(name = "access_account")
class AccountEntity {

    @Id
    @Column(name = "name")
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AccountState state;
    @Column(name = "unit")
    private String unit;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "password_at")
    private Timestamp passwordAt;
    @Column(name = "must_change")
    private short mustChange;
    @Column(name = "created_at")
    private Timestamp createdAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_account_post", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "post")
    private Set<String> posts = new HashSet<>();
    @Version
    @Column(name = "version")
    private long version;
    @Column(name = "tag")
    private String tag;

    /** For the persistence provider. */
    protected AccountEntity() {
    }

    AccountEntity(String name, Timestamp createdAt) {
        this.name = name;
        this.createdAt = createdAt;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    String tag() {
        return tag;
    }

    /** Takes over everything but the name, and the tag that was made for it. */
    void take(StoredAccount account, String sealed) {
        state = account.state();
        unit = account.unit();
        passwordHash = account.password().map(StoredAccount.StoredPassword::hash).orElse(null);
        passwordAt = account.password().map(password -> Timestamp.from(password.since())).orElse(null);
        mustChange = (short) (account.password().map(StoredAccount.StoredPassword::mustChange).orElse(false) ? 1 : 0);
        if (!posts.equals(account.posts())) {
            posts = new HashSet<>(account.posts());
        }
        tag = sealed;
    }

    StoredAccount stored() {
        Optional<StoredAccount.StoredPassword> password = Optional.ofNullable(passwordHash)
                .map(hash -> new StoredAccount.StoredPassword(hash, passwordAt.toInstant(), mustChange != 0));
        return new StoredAccount(name, state, posts, unit, password, version);
    }

    /** What the tag is made over. */
    static RowContent content(StoredAccount account) {
        RowContent content = new RowContent().text(account.state().name()).text(account.unit()).texts(account.posts());
        account.password().ifPresentOrElse(
                password -> content.text(password.hash()).time(password.since()).number(password.mustChange() ? 1 : 0),
                () -> content.text(null));
        return content;
    }
}
