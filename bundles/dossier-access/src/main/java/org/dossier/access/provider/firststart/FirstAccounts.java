package org.dossier.access.provider.firststart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dossier.access.provider.accounts.AccountState;
import org.dossier.access.provider.accounts.AccountStore;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.enrolment.EnrolmentCodes;
import org.dossier.access.provider.posts.BuiltInPosts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the first accounts of an installation, in the caller's transaction. Thread-safe. */
@Component(service = FirstAccounts.class)
public final class FirstAccounts {

    private static final Map<String, String> ADMINISTRATORS = ordered(
            "system.admin", BuiltInPosts.SYSTEM_ADMIN, "security.admin", BuiltInPosts.SECURITY_ADMIN,
            "audit.admin", BuiltInPosts.AUDIT_ADMIN);
    private static final Map<String, String> STAFF = ordered(
            "clerk.one", BuiltInPosts.CLERK, "clerk.two", BuiltInPosts.CLERK,
            "reviewer.one", BuiltInPosts.REVIEWER, "reviewer.two", BuiltInPosts.REVIEWER,
            "manager.one", BuiltInPosts.ACCOUNT_MANAGER, "manager.two", BuiltInPosts.ACCOUNT_MANAGER,
            "reader", BuiltInPosts.READER, "benchmark", BuiltInPosts.BENCHMARK);

    private final AccountStore accounts;
    private final EnrolmentCodes codes;

    /** Makes accounts in the store. */
    @Activate
    public FirstAccounts(@Reference AccountStore accounts, @Reference EnrolmentCodes codes) {
        this.accounts = accounts;
        this.codes = codes;
    }

    /** The three administrators, each awaiting enrolment by a one-time code of their own; nobody else (D8). */
    List<String> administrators() {
        List<String> names = new ArrayList<>();
        ADMINISTRATORS.forEach((name, post) -> {
            accounts.add(StoredAccount.fresh(name, AccountState.AWAITING_ENROLMENT, Set.of(post), ""));
            codes.issue(name);
            names.add(name);
        });
        return names;
    }

    /** The accounts of the demonstration, ready to use. */
    void demonstration(List<DemonstrationAccount> demonstration) {
        demonstration.forEach(account -> accounts.add(
                StoredAccount.fresh(account.name(), AccountState.ACTIVE, Set.of(account.post()), "").with(account.stored())));
    }

    /** Names and posts of the demonstration, in the order in which they are listed. */
    static Map<String, String> demonstrationPosts() {
        Map<String, String> all = new LinkedHashMap<>(ADMINISTRATORS);
        all.putAll(STAFF);
        return all;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
