package org.dossier.rest.start;

import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Stands in for the REST application while the whiteboard has not put it up yet: the container would say 404, as if there were no
 * such customer. Once the application is up, its own servlet context, which is the more specific one, takes every request.
 */
@Component(service = Servlet.class, property = "service.ranking:Integer=-1000")
@HttpWhiteboardServletName("dossier-starting")
@HttpWhiteboardServletPattern("/dossier/api/*")
public class StartingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Starting starting = new Starting();

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        starting.answer(response);
    }
}
