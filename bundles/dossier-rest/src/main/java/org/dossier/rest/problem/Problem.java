package org.dossier.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.dossier.core.DossierException;
import org.dossier.core.ErrorCode;
import org.dossier.core.Violation;

/**
 * Why a request was not carried out (RFC 9457).
 *
 * @param type names the error for good: {@code urn:dossier:error:} and its code
 * @param title the error in one sentence, the same every time
 * @param status the HTTP status
 * @param detail what happened this time
 * @param remedy what to do, the same every time
 * @param code the registered code
 * @param errors what is wrong with the input, field by field
 * @param candidates the customers that a new one looks like
 * @param incident under which number the log tells more
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {"type", "title", "status", "detail", "remedy", "code"})
public record Problem(String type, String title, int status, String detail, String remedy, String code,
        List<Violation> errors, List<String> candidates, String incident) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem that its code says all about. */
    public static Problem of(ErrorCode code, int status) {
        return new Problem(type(code), code.cause(), status, code.remedy(), code.remedy(), code.id(), List.of(), List.of(), null);
    }

    /** A refusal by a service. */
    public static Problem of(DossierException refusal, int status) {
        ErrorCode code = refusal.code();
        return of(code, status).detail(happened(refusal));
    }

    /** The same problem with what is wrong, field by field. */
    public Problem errors(List<Violation> wrong) {
        return new Problem(type, title, status, detail, remedy, code, wrong, candidates, incident);
    }

    /** The same problem with the customers that a new one looks like. */
    public Problem candidates(List<String> alike) {
        return new Problem(type, title, status, detail, remedy, code, errors, alike, incident);
    }

    /** The same problem with the number under which the log tells more. */
    public Problem incident(String number) {
        return new Problem(type, title, status, detail, remedy, code, errors, candidates, number);
    }

    private static String type(ErrorCode code) {
        return "urn:dossier:error:" + code.id();
    }

    private Problem detail(String happened) {
        return new Problem(type, title, status, happened, remedy, code, errors, candidates, incident);
    }

    private static String happened(DossierException refusal) {
        String message = refusal.getMessage().substring(refusal.code().id().length()).strip();
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
