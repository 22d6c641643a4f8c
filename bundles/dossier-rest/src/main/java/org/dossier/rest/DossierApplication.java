package org.dossier.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;
import java.time.Clock;
import java.util.Set;
import javax.ws.rs.core.Application;
import org.dossier.rest.accounts.AccountsResource;
import org.dossier.rest.accounts.MeResource;
import org.dossier.rest.audit.AuditResource;
import org.dossier.rest.catalogue.CatalogueResource;
import org.dossier.rest.customers.CustomerResource;
import org.dossier.rest.customers.CustomersResource;
import org.dossier.rest.customers.SearchResource;
import org.dossier.rest.description.DescriptionResource;
import org.dossier.rest.http.Authentication;
import org.dossier.rest.http.BodyLimit;
import org.dossier.rest.http.Headers;
import org.dossier.rest.http.KnownParameters;
import org.dossier.rest.http.OneAddress;
import org.dossier.rest.http.SecurityHeaders;
import org.dossier.rest.http.WellFormedAddress;
import org.dossier.rest.imports.ImportsResource;
import org.dossier.rest.interactions.ConsumptionResource;
import org.dossier.rest.interactions.InteractionsResource;
import org.dossier.rest.json.Json;
import org.dossier.rest.json.JsonBody;
import org.dossier.rest.problem.DefectMapper;
import org.dossier.rest.problem.HttpMapper;
import org.dossier.rest.problem.RefusalMapper;
import org.dossier.rest.relationships.RelationshipTypesResource;
import org.dossier.rest.relationships.RelationshipsResource;
import org.dossier.rest.reports.ReportsResource;
import org.dossier.rest.reviews.ReviewsResource;
import org.dossier.rest.service.Services;
import org.dossier.rest.session.EnrolmentResource;
import org.dossier.rest.session.SessionResource;
import org.dossier.rest.upload.UploadBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * The REST interface, put on the JAX-RS whiteboard as a whole: no request meets a resource whose authentication, JSON or error
 * handling is still to come, and no resource that comes or goes fails its neighbours, as happens when each is registered by
 * itself.
 */
@Component(service = Application.class, configurationPid = DossierApplication.PID)
@JaxrsApplicationBase(DossierApplication.BASE)
@JaxrsName("dossier")
@Designate(ocd = DossierApplication.Config.class)
@OpenAPIDefinition(
        info = @Info(title = "Dossier", version = "1",
                description = "The customer archive. Errors are application/problem+json (RFC 9457)."),
        servers = @Server(url = DossierApplication.BASE))
@SecurityScheme(name = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer")
@SecurityScheme(name = "cookie", type = SecuritySchemeType.APIKEY, in = SecuritySchemeIn.COOKIE, paramName = Headers.COOKIE)
public final class DossierApplication extends Application {

    static final String PID = "org.dossier.rest";
    static final String BASE = "/dossier/api";

    private final Set<Object> parts;

    /** What can be set. */
    @ObjectClassDefinition(name = "Dossier REST", description = "The REST interface of Dossier")
    public @interface Config {

        /** The greatest size of a request's body. */
        @AttributeDefinition(name = "Greatest body", description = "The greatest size of a request's body, in bytes",
                min = "" + BodySize.SMALLEST, max = "" + BodySize.LARGEST_BODY)
        long body_bytes_max() default BodySize.USUAL_BODY;

        /** The greatest size of a file that is imported. */
        @AttributeDefinition(name = "Greatest file", description = "The greatest size of a file that is imported, in bytes",
                min = "" + BodySize.SMALLEST, max = "" + BodySize.LARGEST_FILE)
        long file_bytes_max() default BodySize.USUAL_FILE;
    }

    /** Puts the resources and what they need together. */
    @Activate
    public DossierApplication(@Reference Services services, Config config) {
        this(services, new BodyLimit(BodySize.BODY.inForce(config.body_bytes_max()),
                BodySize.FILE.inForce(config.file_bytes_max())), Clock.systemUTC());
    }

    /** The same without a container: the services behind their gates, how large bodies may be, and the time. */
    public DossierApplication(Services services, BodyLimit limit, Clock clock) {
        ObjectMapper mapper = Json.mapper();
        DefectMapper defects = new DefectMapper();
        parts = Set.of(
                new OneAddress(BASE), new WellFormedAddress(), limit,
                new Authentication(), new KnownParameters(), new SecurityHeaders(),
                new JsonBody(mapper), new UploadBody(), defects, new HttpMapper(defects), new RefusalMapper(),
                new SessionResource(services.signIn()),
                new EnrolmentResource(services.signIn()),
                new CustomersResource(services.archive(), services.intake(), services.catalogue()),
                new SearchResource(services.archive()),
                new CustomerResource(services.archive(), services.intake(), services.catalogue()),
                new InteractionsResource(services.interactions()),
                new ConsumptionResource(services.consumption(), clock),
                new ReviewsResource(services.proposals()),
                new CatalogueResource(services.catalogue()),
                new ImportsResource(services.imports(), services.access()),
                new RelationshipsResource(services.relationships()),
                new RelationshipTypesResource(services.relationships()),
                new ReportsResource(services.reports(), services.access()),
                new AuditResource(services.audit()),
                new AccountsResource(services.accounts()),
                new MeResource(services.access()),
                new DescriptionResource());
    }

    @Override
    public Set<Object> getSingletons() {
        return parts;
    }
}
