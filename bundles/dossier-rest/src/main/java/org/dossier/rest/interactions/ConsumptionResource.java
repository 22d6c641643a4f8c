package org.dossier.rest.interactions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.PageRequest;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.ConsumptionQuestion;
import org.dossier.interactions.ConsumptionRecorded;
import org.dossier.interactions.NewConsumption;
import org.dossier.rest.http.Callers;
import org.dossier.rest.http.Headers;
import org.dossier.rest.http.NeedsSession;
import org.dossier.rest.http.Parameters;
import org.dossier.rest.http.Refusals;
import org.dossier.rest.json.PageBody;
import org.dossier.rest.service.Needed;

/** What a customer consumes (T15). */
@Path("/customers/{number}/consumption")
@Tag(name = "interactions")
@NeedsSession
@Refusals
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ConsumptionResource {

    /** How far back one looks who does not say: as far as one question reaches. */
    private static final int USUAL_MONTHS = 120;

    private final Needed<ConsumptionBook> book;
    private final Clock clock;

    /** Reads and records through the service behind the gate; the clock says which month it is. */
    public ConsumptionResource(Needed<ConsumptionBook> book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The items, newest day first. */
    @GET
    @Operation(operationId = "listConsumption", summary = "List what a customer consumed, newest day first")
    @ApiResponse(responseCode = "200", description = "Done", useReturnTypeSchema = true)
    public PageBody<ConsumptionBody> items(@PathParam("number") String number, @QueryParam("from") String from,
            @QueryParam("to") String to, @QueryParam("asOf") String asOf, @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor, @Context SecurityContext security) {
        YearMonth last = Parameters.month("to", to).orElseGet(() -> YearMonth.now(clock));
        YearMonth first = Parameters.month("from", from).orElseGet(() -> last.minusMonths(USUAL_MONTHS - 1));
        ConsumptionQuestion question = new ConsumptionQuestion(Set.of(Parameters.customer(number)), first, last,
                Parameters.until("asOf", asOf));
        PageRequest page = Parameters.page(limit, cursor);
        return PageBody.of(book.call(service -> service.items(Callers.of(security), question, page)), ConsumptionBody::of);
    }

    /** Records one item, or many, all or none. */
    @POST
    @Operation(operationId = "recordConsumption", summary = "Record what a customer consumed: one item, or a list under items")
    @ApiResponse(responseCode = "201", description = "Recorded",
            content = @Content(schema = @Schema(implementation = RecordedConsumption.class)))
    public Response record(@PathParam("number") String number, @RequestBody(required = true) NewConsumptionBody body,
            @HeaderParam(Headers.IDEMPOTENCY_KEY) String key, @Context SecurityContext security) {
        Caller caller = Callers.of(security);
        CustomerNumber customer = Parameters.customer(number);
        List<NewConsumption> items = body.consumption();
        Optional<IdempotencyKey> name = Parameters.key(key);
        ConsumptionRecorded recorded = book.call(service -> service.record(caller, customer, items, name));
        return Response.status(Response.Status.CREATED)
                .entity(RecordedConsumption.of(recorded))
                .header(Headers.RECEIPT, recorded.receipt().text())
                .build();
    }
}
