package org.dossier.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Hands out the browser interface (T23). Every address below {@code /dossier/} answers the page, which then shows what the address
 * names; the files behind it lie under {@code /dossier/static/}. What other parts of Dossier serve there is theirs also while they
 * are away: a page in place of their answer would be taken for it. Thread-safe.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dossier-web")
@HttpWhiteboardServletPattern(BrowserServlet.BASE + "/*")
public final class BrowserServlet extends HttpServlet {

    static final String BASE = "/dossier";

    private static final long serialVersionUID = 1L;
    private static final String STATIC = "/static/";
    private static final Set<String> OTHERS = Set.of("api", "health", "metrics", "static");
    private static final Map<String, String> HEADERS = Map.of(
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private final transient Site site;

    /** Serves the files of the component's own bundle. */
    @Activate
    public BrowserServlet(BundleContext context) {
        this(new Site(BundleFiles.of(context.getBundle())));
    }

    /** The same without a container. */
    BrowserServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        // also for what is no page: an error shown in a window can do nothing
        response.setHeader("Content-Security-Policy", site.policy());
        super.service(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.sendRedirect(BASE + "/");
        } else if (path.startsWith(STATIC)) {
            file(path.substring(STATIC.length()), request, response);
        } else if (OTHERS.contains(firstSegment(path))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            send(site.page(), "no-cache", request, response);
        }
    }

    private void file(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StaticFile> file = site.file(address);
        if (file.isPresent()) {
            send(file.get(), "public, max-age=31536000, immutable", request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(StaticFile file, String caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", caching);
        response.setHeader("ETag", file.entityTag());
        if (file.entityTag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(1, end < 0 ? path.length() : end);
    }
}
