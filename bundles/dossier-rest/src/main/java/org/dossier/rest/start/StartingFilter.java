package org.dossier.rest.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * Covers the moment in which the application's servlet is up and its resources are not: CXF then answers 404 with a page of its
 * own. That page is told from what resources answer by its way out, the writer; JAX-RS answers through the stream.
 */
@Component(service = Filter.class)
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.path=/dossier/api)")
@HttpWhiteboardFilterPattern("/*")
public final class StartingFilter implements Filter {

    private final Starting starting = new Starting();

    @Override
    public void init(FilterConfig config) {
        // nothing to prepare
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Watched watched = new Watched((HttpServletResponse) response);
        chain.doFilter(request, watched);
        if (watched.page) {
            starting.answer((HttpServletResponse) response);
        }
    }

    @Override
    public void destroy() {
        // nothing is held
    }

    private static final class Watched extends HttpServletResponseWrapper {

        private boolean page;

        Watched(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            page = true;
            return new PrintWriter(Writer.nullWriter());
        }
    }
}
