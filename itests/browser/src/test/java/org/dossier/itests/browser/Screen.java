package org.dossier.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dossier.itests.harness.People.Person;

/**
 * A person in front of a browser. Whatever the console says is kept and must be nothing in the end, which includes every breach of
 * the content security policy; every page that is pictured is also measured by axe (WCAG 2.2 AA) and for its width.
 */
final class Screen implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final double PATIENCE = 20_000;

    private final BrowserContext context;
    private final Page page;
    private final Look look;
    private final URI server;
    private final List<String> complaints = new ArrayList<>();

    Screen(Chromium chromium, Look look, URI server) {
        this.look = look;
        this.server = server;
        context = chromium.browser().newContext(look.options());
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    Screen open(String path) {
        page.navigate(server.resolve(path).toString());
        return this;
    }

    Screen signIn(Person person) {
        page.fill("#account", person.account());
        page.fill("#password", person.password());
        page.click(".gate button.main");
        page.waitForSelector("dossier-account-menu button");
        return this;
    }

    void signOut() {
        page.click("dossier-account-menu button.account");
        page.click("#account-menu button");
        page.waitForSelector("dossier-sign-in");
    }

    /** Looks something up as one does with the keyboard. */
    void find(String words) {
        page.waitForSelector("dossier-search-box input");
        page.locator("main").focus();
        page.keyboard().press("/");
        page.keyboard().type(words);
        page.keyboard().press("Enter");
    }

    Locator see(String selector) {
        Locator place = page.locator(selector).first();
        place.waitFor();
        return place;
    }

    String text(String selector) {
        return see(selector).innerText();
    }

    /** A refusal that belongs to the journey is not a complaint; the browser logs every one. */
    Screen forgive(int status) {
        complaints.removeIf(complaint -> complaint.contains("status of " + status));
        return this;
    }

    /** Keeps a picture of the page, and holds the page to WCAG 2.2 AA and to the width of the screen. */
    void picture(String name) {
        page.waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running')");
        page.evaluate("() => window.scrollTo(0, 0)");
        String file = name + "-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        page.screenshot(new ScreenshotOptions().setPath(Path.of(System.getProperty("pictures"), file)).setFullPage(true));
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations()).as("axe on " + name)
                .extracting(Rule::getId, rule -> rule.getNodes().get(0).getHtml()).isEmpty();
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth")).as("width of " + name)
                .isLessThanOrEqualTo(look.width());
    }

    /** Ends the browser; fails the test with what the console said, if anything. */
    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("the console").isEmpty();
    }

    private void heard(ConsoleMessage message) {
        if ("error".equals(message.type()) || "warning".equals(message.type())) {
            complaints.add(message.text());
        }
    }
}
