package org.dossier.rest.start;

import javax.servlet.Servlet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The same within the application's own servlet context, for the moment in which that is up and the application is not. */
@Component(service = Servlet.class)
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.path=/dossier/api)")
@HttpWhiteboardServletName("dossier-starting-in-context")
@HttpWhiteboardServletPattern("/")
public final class StartingInContext extends StartingServlet {

    private static final long serialVersionUID = 1L;
}
