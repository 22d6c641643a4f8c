package org.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The servlet as browsers meet it, on a real server. */
public class BrowserServletTest {

    private static final Site SITE = new Site(BuiltSite.contents());
    private static final Server SERVER = new Server(0);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeClass
    public static void start() throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new BrowserServlet(SITE)), BrowserServlet.BASE + "/*");
        SERVER.setHandler(context);
        SERVER.start();
    }

    @AfterClass
    public static void stop() throws Exception {
        SERVER.stop();
    }

    // S13: nothing runs, loads or frames the page but what is ours
    @Test
    public void thePageAllowsNothingButItself() throws Exception {
        HttpResponse<String> page = get("/dossier/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).startsWith("text/html").containsIgnoringCase("utf-8");
        assertThat(header(page, "Content-Security-Policy")).startsWith("default-src 'none';").contains("script-src 'self' 'sha256-")
                .contains("frame-ancestors 'none'").contains("base-uri 'none'").contains("form-action 'self'")
                .contains("require-trusted-types-for 'script'").doesNotContain("unsafe").doesNotContain("*");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.body()).doesNotContain(Site.PLACE_OF_EDITION).doesNotContain("style=").doesNotContain("onclick");
    }

    // S13: the only script inside the page is the one that the policy names by its hash
    @Test
    public void thePolicyNamesTheImportMapByItsHash() throws Exception {
        HttpResponse<String> page = get("/dossier/");
        Matcher inline = Pattern.compile("<script(?![^>]*src)[^>]*>(.*?)</script>", Pattern.DOTALL).matcher(page.body());
        assertThat(inline.find()).isTrue();
        String hash = Digests.base64(inline.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(header(page, "Content-Security-Policy")).contains("'sha256-" + hash + "'");
        assertThat(inline.find()).as("a second one").isFalse();
    }

    // T23: a link to a customer can be kept and sent
    @Test
    public void deepLinksAnswerThePage() throws Exception {
        String page = get("/dossier/").body();
        for (String link : List.of("/dossier/customers/K00000001", "/dossier/customers/K00000001/sections/basic", "/dossier/reviews",
                "/dossier/apiary", "/dossier/no-such-page")) {
            assertThat(get(link).body()).as(link).isEqualTo(page);
        }
        assertThat(get("/dossier").statusCode()).isEqualTo(302);
        assertThat(header(get("/dossier"), "Location")).endsWith("/dossier/");
    }

    // M3: while REST is away, nobody takes the page for its answer
    @Test
    public void whatOthersServeIsNotAnsweredForThem() throws Exception {
        for (String other : List.of("/dossier/api/customers", "/dossier/api", "/dossier/health", "/dossier/metrics", "/dossier/static")) {
            assertThat(get(other).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(send(HttpRequest.newBuilder(address("/dossier/")).POST(HttpRequest.BodyPublishers.ofString("x"))).statusCode())
                .isEqualTo(405);
    }

    @Test
    public void thePageIsAskedForAgainAndItsFilesAreKept() throws Exception {
        HttpResponse<String> page = get("/dossier/");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(revalidated("/dossier/", header(page, "ETag"))).isEqualTo(304);
        assertThat(revalidated("/dossier/", "\"other\"")).isEqualTo(200);

        Matcher files = Pattern.compile("(?:href|src)=\"(/dossier/static/[^\"]+)\"").matcher(page.body());
        int found = 0;
        for (; files.find(); found++) {
            HttpResponse<String> file = get(files.group(1));
            assertThat(file.statusCode()).as(files.group(1)).isEqualTo(200);
            assertThat(header(file, "Cache-Control")).contains("immutable");
            assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(revalidated(files.group(1), header(file, "ETag"))).isEqualTo(304);
        }
        assertThat(found).isGreaterThan(5);
    }

    @Test
    public void filesHaveTheirMediaTypes() throws Exception {
        String root = "/dossier/static/" + SITE.edition();
        assertThat(header(get(root + "/app/main.js"), "Content-Type")).startsWith("text/javascript");
        assertThat(header(get(root + "/style/base.css"), "Content-Type")).startsWith("text/css");
        assertThat(header(get(root + "/messages/zh.json"), "Content-Type")).startsWith("application/json");
        assertThat(header(get(root + "/icon.svg"), "Content-Type")).startsWith("image/svg+xml");
        assertThat(header(get(root + "/lib/lit/LICENSE"), "Content-Type")).startsWith("text/plain");
    }

    // S13: no address leads out of the folder
    @Test
    public void nothingElseOfTheBundleIsHandedOut() throws Exception {
        String root = "/dossier/static/" + SITE.edition();
        for (String path : List.of("/../META-INF/MANIFEST.MF", "/%2e%2e/META-INF/MANIFEST.MF", "/..%2fMETA-INF/MANIFEST.MF",
                "//etc/passwd", "/app/../../META-INF/MANIFEST.MF", "/index.html", "/app/", "/")) {
            HttpResponse<String> answer = get(root + path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("Bundle-SymbolicName");
        }
        assertThat(get("/dossier/static/0123456789abcdef/app/main.js").statusCode()).as("another edition").isEqualTo(404);
    }

    private static int revalidated(String path, String tag) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).header("If-None-Match", tag)).statusCode();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + SERVER.getURI().getPort() + path);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
