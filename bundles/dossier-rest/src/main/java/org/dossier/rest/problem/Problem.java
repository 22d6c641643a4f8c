package org.dossier.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param detail what happened this time, and what to do
 * @param code the registered code
 * @param errors what is wrong with the input, field by field
 * @param candidates the customers that a new one looks like
 * @param incident under which number the log tells more
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String code, List<Violation> errors,
        List<String> candidates, String incident) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem that its code says all about. */
    public static Problem of(ErrorCode code, int status) {
        return new Problem(type(code), code.cause(), status, code.remedy(), code.id(), List.of(), List.of(), null);
    }

    /** A refusal by a service. */
    public static Problem of(DossierException refusal, int status) {
        ErrorCode code = refusal.code();
        return new Problem(type(code), code.cause(), status, detail(refusal), code.id(), List.of(), List.of(), null);
    }

    /** The same problem with what is wrong, field by field. */
    public Problem errors(List<Violation> wrong) {
        return new Problem(type, title, status, detail, code, wrong, candidates, incident);
    }

    /** The same problem with the customers that a new one looks like. */
    public Problem candidates(List<String> alike) {
        return new Problem(type, title, status, detail, code, errors, alike, incident);
    }

    /** The same problem with the number under which the log tells more. */
    public Problem incident(String number) {
        return new Problem(type, title, status, detail, code, errors, candidates, number);
    }

    private static String type(ErrorCode code) {
        return "urn:dossier:error:" + code.id();
    }

    private static String detail(DossierException refusal) {
        String happened = refusal.getMessage().substring(refusal.code().id().length()).strip();
        return Character.toUpperCase(happened.charAt(0)) + happened.substring(1) + ". " + refusal.code().remedy();
    }
}
