package org.dossier.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.dossier.itests.harness.Customers;
import org.dossier.itests.harness.RunningCompany;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A customer's way through the hands of a clerk, a reviewer, an account manager and a reader, in each look (T17, T23, T29). */
@RunWith(Parameterized.class)
public class JourneyIT {

    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany("journeys", distribution -> { });
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private final Look look;
    private final String name;
    private final String phone;

    public JourneyIT(Look look) {
        this.look = look;
        this.name = "林晓燕" + look.ordinal();
        this.phone = "1391234567" + look.ordinal();
    }

    @Parameters(name = "{0}")
    public static Look[] looks() {
        return Look.values();
    }

    // T8, S11, D6, D7, T16, T17, S21
    @Test
    public void aCustomerComesInAndIsServed() throws IOException {
        String number = enter();
        review(number);
        recordConsumption(number);
        serve(number);
        look(number);
    }

    private String enter() {
        try (Screen clerk = at("/dossier/", "clerk")) {
            clerk.page().click("nav a[href='/dossier/customers/new']");
            clerk.see("#field-phones");
            clerk.picture("enter");
            clerk.page().fill("#field-name", name);
            clerk.page().fill("#field-phones", phone);
            clerk.page().selectOption("#field-gender", "FEMALE");
            clerk.page().fill("#manager", COMPANY.people().person("account-manager").account());
            clerk.page().click("form.sheet button.main");
            String number = clerk.see(".actions a.main").getAttribute("href").replace("/dossier/customers/", "");
            assertThat(clerk.text(".note.good")).as("T8: a number at once").contains(number);
            clerk.picture("entered");

            clerk.open("/dossier/customers/new").see("#field-phones");
            clerk.page().fill("#field-name", name);
            clerk.page().fill("#field-phones", phone);
            clerk.page().click("form.sheet button.main");
            assertThat(clerk.text("dossier-duplicates .note")).as("T10: shown before it is doubled").contains(number);
            clerk.forgive(409).picture("duplicate");
            return number;
        }
    }

    private void review(String number) {
        try (Screen reviewer = at("/dossier/", "reviewer")) {
            reviewer.see(".rows a");
            reviewer.picture("home-reviewer");
            reviewer.page().click("nav a[href='/dossier/reviews']");
            reviewer.see(".rows a:has-text('" + number + "')");
            reviewer.picture("reviews");
            reviewer.page().click(".rows a:has-text('" + number + "')");
            reviewer.see("#rekey-phones");
            assertThat(reviewer.page().content()).as("D7: blind").doesNotContain(phone).doesNotContain(phone.substring(7));
            reviewer.picture("review");

            reviewer.page().fill("#rekey-phones", "13900000000");
            reviewer.page().click("button[value=approve]");
            reviewer.see(".wrong #rekey-phones");
            assertThat(reviewer.page().content()).as("D7: match or not, never the value").doesNotContain(phone);
            reviewer.picture("review-mismatch");
            reviewer.page().fill("#rekey-phones", phone);
            reviewer.page().click("button[value=approve]");
            assertThat(reviewer.text(".facts .mark.approved")).isEqualTo(look.chinese() ? "已通过" : "Approved");
        }
    }

    /** The browser shows consumption and does not enter it yet. */
    private void recordConsumption(String number) throws IOException {
        COMPANY.people().as("account-manager").post(Customers.of(number) + "/consumption",
                "{\"items\":[" + item("2026-03-05", "19.90") + "," + item(YearMonth.now() + "-01", "1200.10") + "]}").expect(201);
    }

    private static String item(String date, String amount) {
        return "{\"date\":\"" + date + "\",\"product\":\"套餐\",\"quantity\":1,\"amount\":{\"amount\":\"" + amount
                + "\",\"currency\":\"CNY\"}}";
    }

    private void serve(String number) {
        try (Screen manager = at("/dossier/", "account-manager")) {
            manager.see(".rows a");
            manager.picture("home-manager");
            manager.find(phone);
            manager.see(".customer-head");
            assertThat(manager.page().url()).as("T17: opens at once; D6: no value in the address")
                    .endsWith("/dossier/customers/" + number).doesNotContain(phone);
            assertThat(manager.page().title()).as("D6: titles stay in the browser's history").doesNotContain(name);
            assertThat(manager.text(".customer-head h1")).isEqualTo(name);
            assertThat(manager.text(".figures")).as("T17: consumption beside it").contains("1,2");
            assertThat(manager.see(".chart svg").getAttribute("aria-label")).contains("CNY");
            manager.see("dossier-timeline .empty");
            manager.picture("customer");

            reveal(manager);
            recordVisit(manager);
            proposeChange(manager);
        }
    }

    private void reveal(Screen manager) {
        String masked = phone.substring(0, 3) + "****" + phone.substring(7);
        assertThat(manager.text("dossier-masked-value")).contains(masked);
        manager.page().clock().install();
        manager.page().click("dossier-masked-value button");
        manager.see("dialog[open]");
        manager.picture("reveal");
        manager.page().click("dialog[open] button.main");
        assertThat(manager.text("dossier-masked-value .clear")).as("S21").contains(phone);
        manager.picture("revealed");
        assertThat((boolean) manager.page().evaluate("() => document.querySelector('.clear').dispatchEvent("
                + "new ClipboardEvent('copy', { bubbles: true, cancelable: true }))")).as("S18: copying is barred").isFalse();
        manager.page().clock().runFor(61_000);
        assertThat(manager.text("dossier-masked-value .masked")).as("masked again after a minute").contains(masked);
        assertThat(manager.page().content()).doesNotContain(phone);
        manager.page().clock().resume();
    }

    private void recordVisit(Screen manager) {
        manager.page().click("dossier-timeline h2 button");
        manager.see("dialog[open] #contact-summary");
        manager.picture("visit");
        manager.page().fill("#contact-summary", "走访：了解用电需求");
        manager.page().fill("#contact-participants", "林晓燕\n陈先生");
        manager.page().click("dialog[open] button.main");
        assertThat(manager.text("dossier-timeline li.visit")).as("T16").contains("走访：了解用电需求").contains("陈先生");
        manager.page().click(".history summary");
        manager.see(".history .changes");
        manager.picture("customer-served");
    }

    private void proposeChange(Screen manager) {
        manager.page().click("a.aside[href$='/sections/basic']");
        manager.see("form.sheet #field-phones");
        manager.picture("change");
        manager.page().selectOption("#field-maritalStatus", "MARRIED");
        manager.page().fill("#reason", "走访时客户告知");
        manager.page().click("form.sheet button.main");
        manager.see(".note.good");
        manager.picture("change-waits");
        manager.page().click(".actions button");
        manager.see(".note.good:has-text('" + (look.chinese() ? "已撤回" : "withdrawn") + "')");
    }

    private void look(String number) {
        try (Screen reader = at("/dossier/customers/" + number, "reader")) {
            reader.see(".customer-head");
            assertThat(reader.text("dossier-masked-value")).contains("****");
            assertThat(reader.page().locator("dossier-masked-value button, a.aside, dossier-timeline h2 button").count())
                    .as("S18: readers only look").isZero();
            reader.see("dossier-timeline li.visit");
            reader.picture("customer-reader");
            reader.find(name.substring(0, 3));
            reader.page().waitForURL(Pattern.compile(".*/dossier/(search|customers/.*)$"));
            reader.find("没有此人");
            reader.see(".list-page .empty");
            reader.picture("found-nothing");
        }
    }

    private Screen at(String path, String post) {
        Screen screen = new Screen(CHROMIUM, look, COMPANY.distribution().address());
        screen.open(path).see(".gate");
        return screen.signIn(COMPANY.people().person(post));
    }
}
