package org.dossier.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.dossier.itests.harness.RunningCompany;
import org.junit.ClassRule;
import org.junit.Test;

/** Signing in and out, the switches, the keyboard, a part that is away, and loading a file. */
public class SessionIT {

    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany("sessions", distribution -> { });
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String CUSTOMER = "/dossier/customers/K00000001";

    // D11, T29: a link is kept through signing in, and nothing of the customer is there before and after
    @Test
    public void oneSignsInWhereOneWantedToGo() {
        try (Screen screen = screen(Look.CHINESE)) {
            screen.open(CUSTOMER).see(".gate");
            screen.picture("sign-in");
            screen.page().fill("#account", "manager.one");
            screen.page().fill("#password", "wrong");
            screen.page().click(".gate button.main");
            assertThat(screen.text(".gate .note.bad")).isEqualTo("账号或口令不正确。 请检查后再试。");
            screen.forgive(401).picture("sign-in-refused");

            screen.signIn(COMPANY.people().person("account-manager")).see(".customer-head");
            assertThat((String) screen.page().evaluate("() => document.cookie")).as("HttpOnly").isEmpty();
            String name = screen.text(".customer-head h1");
            screen.signOut();
            assertThat(screen.page().content()).doesNotContain(name);
        }
    }

    // D11: a session that was ended elsewhere leads to signing in and back to where one was
    @Test
    public void aSessionThatEndedIsTakenUpWhereItWas() {
        try (Screen screen = signedIn(Look.CHINESE, CUSTOMER, "account-manager")) {
            screen.see(".customer-head");
            screen.page().context().clearCookies();
            screen.page().click("a.aside[href$='/sections/basic']");
            screen.see(".gate");
            screen.signIn(COMPANY.people().person("account-manager")).see("form.sheet");
            assertThat(screen.page().url()).endsWith(CUSTOMER + "/sections/basic");
            screen.forgive(401);
        }
    }

    // T23: both languages, light and dark, kept for the next visit
    @Test
    public void languageAndLightAreChosenAndKept() {
        try (Screen screen = signedIn(Look.CHINESE, "/dossier/", "reader")) {
            assertThat(screen.text("h1")).isEqualTo("今天的工作");
            screen.page().click("dossier-switches button >> nth=0");
            screen.see("h1:has-text('Your work today')");
            screen.page().click(".theme");
            screen.page().click(".theme");
            screen.open("/dossier/").see("h1:has-text('Your work today')");
            assertThat((String) screen.page().evaluate("() => document.documentElement.dataset.theme")).isEqualTo("dark");
            assertThat((String) screen.page().evaluate("() => document.documentElement.lang")).isEqualTo("en-GB");
            screen.picture("home-reader-dark-by-choice");
        }
    }

    // T23: the keyboard alone
    @Test
    public void theKeyboardReachesEverything() {
        try (Screen screen = signedIn(Look.CHINESE, "/dossier/", "account-manager")) {
            screen.see(".rows a");
            screen.open("/dossier/").see(".rows a");
            screen.page().keyboard().press("Tab");
            assertThat(focused(screen, "className")).as("the first stop").isEqualTo("skip");
            screen.page().keyboard().press("Enter");
            assertThat(focused(screen, "id")).isEqualTo("main");
            screen.page().keyboard().press("Tab");
            assertThat((String) screen.page().evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
                    .as("visible focus").isEqualTo("solid");
            screen.page().keyboard().press("/");
            assertThat(focused(screen, "name")).isEqualTo("words");
        }
    }

    // D6, M3: a part that is away is waited for with a note, and nobody has to repeat anything
    @Test
    public void aPartThatIsAwayIsWaitedFor() {
        try (Screen screen = signedIn(Look.CHINESE, "/dossier/", "account-manager")) {
            screen.see(".rows a");
            int[] refused = {0};
            screen.page().route("**/interactions**", route -> {
                if (refused[0]++ == 0) {
                    route.fulfill(new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "2"))
                            .setContentType("application/problem+json").setBody("{\"code\":\"DOS-CORE-0006\",\"status\":503}"));
                } else {
                    route.resume();
                }
            });
            screen.find("K00000001");
            screen.see(".note.waiting");
            screen.see("dossier-timeline :is(.timeline, .empty)");
            assertThat(screen.page().locator("dossier-timeline .note.bad").count()).isZero();
            screen.forgive(503);
        }
    }

    // D6: what does not exist is the same as what one may not see, and says so in words
    @Test
    public void whatIsNotThereSaysSo() {
        try (Screen screen = signedIn(Look.CHINESE, "/dossier/customers/K99999999", "reader")) {
            assertThat(screen.text(".note.bad")).contains("没有这个客户，或者您无权查看。");
            screen.forgive(404).picture("customer-unknown");
            screen.open("/dossier/nowhere").see(".narrow h1");
            screen.picture("nowhere");
        }
    }

    // T33, T22
    @Test
    public void aFileIsLoadedAndItsRefusedRowsAreFetched() {
        try (Screen screen = signedIn(Look.CHINESE, "/dossier/imports", "clerk")) {
            Page page = screen.page();
            screen.see("#import-file");
            page.setInputFiles("#import-mapping", file("mapping.json", "application/json",
                    "{\"source\":\"旧系统\",\"kind\":\"PERSON\",\"key\":[\"编号\"],\"fields\":{\"name\":\"姓名\",\"phones\":[\"手机\"]}}"));
            page.setInputFiles("#import-file", file("customers.csv", "text/csv",
                    "编号,姓名,手机\r\n1,吴小兰,13912350001\r\n2,郑国强,not a phone\r\n3,冯秀英,13912350003\r\n"));
            page.click("form.sheet button.main");
            screen.see(".job .mark.pending");
            assertThat(screen.text(".job .facts")).contains("3 / 3").contains("新客户 2").contains("拒绝 1");
            screen.picture("imports");
            String refused = page.waitForDownload(() -> page.click(".job a[download]")).suggestedFilename();
            assertThat(refused).startsWith("refused-").endsWith(".csv");
            page.click("dossier-account-menu button.account");
            page.click("#account-menu a");
            screen.see("#current");
            screen.picture("password");
        }
        try (Screen screen = signedIn(Look.CHINESE, "/dossier/reviews", "reviewer")) {
            screen.page().click(".rows a:has-text('批量导入')");
            screen.see("[id^='rekey-']");
            screen.picture("review-import");
        }
    }

    private static FilePayload file(String name, String type, String text) {
        return new FilePayload(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String focused(Screen screen, String property) {
        return (String) screen.page().evaluate("name => document.activeElement[name]", property);
    }

    private static Screen signedIn(Look look, String path, String post) {
        Screen screen = screen(look);
        screen.open(path).see(".gate");
        return screen.signIn(COMPANY.people().person(post));
    }

    private static Screen screen(Look look) {
        return new Screen(CHROMIUM, look, COMPANY.distribution().address());
    }
}
