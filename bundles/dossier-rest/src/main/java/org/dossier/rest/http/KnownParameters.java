package org.dossier.rest.http;

import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.QueryParam;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.DynamicFeature;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.FeatureContext;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;
import org.dossier.rest.problem.RestError;

/** Refuses query parameters that an operation does not have: a condition that were passed over would widen what is shown. */
public final class KnownParameters implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Set<String> known = Stream.of(resource.getResourceMethod().getParameters())
                .map(KnownParameters::name)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        context.register(new NameFilter(known));
    }

    private static String name(Parameter parameter) {
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query == null ? null : query.value();
    }

    private record NameFilter(Set<String> known) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            List<Violation> unknown = request.getUriInfo().getQueryParameters().keySet().stream()
                    .filter(name -> !known.contains(name))
                    .map(name -> new Violation(name, "there is no such parameter here"))
                    .toList();
            if (!unknown.isEmpty()) {
                throw new Invalid(RestError.PARAMETER_UNKNOWN, unknown);
            }
        }
    }
}
