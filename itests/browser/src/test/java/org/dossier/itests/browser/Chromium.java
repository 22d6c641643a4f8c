package org.dossier.itests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.rules.ExternalResource;

/** The Chromium of this machine, for as long as a test class runs. */
final class Chromium extends ExternalResource {

    private Playwright playwright;
    private Browser browser;

    @Override
    protected void before() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(Path.of(System.getProperty("chromium")))
                .setArgs("root".equals(System.getProperty("user.name")) ? List.of("--no-sandbox") : List.of()));
    }

    Browser browser() {
        return browser;
    }

    @Override
    protected void after() {
        browser.close();
        playwright.close();
    }
}
