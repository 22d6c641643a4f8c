package org.dossier.rest.http;

import javax.ws.rs.NotFoundException;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;

/** Closes every other address under which the container would serve the resources too, such as CXF's own {@code /cxf}. */
@PreMatching
public final class OneAddress implements ContainerRequestFilter {

    private final String base;

    /** The path of the application, without a slash at its end. */
    public OneAddress(String base) {
        this.base = base;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getBaseUri().getRawPath();
        if (!path.equals(base) && !path.equals(base + "/")) {
            throw new NotFoundException();
        }
    }
}
