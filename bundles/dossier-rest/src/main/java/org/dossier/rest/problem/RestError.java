package org.dossier.rest.problem;

import org.dossier.core.ErrorCode;

/** The errors of HTTP itself, before a service is asked. */
public enum RestError implements ErrorCode {
    /** A body that is no JSON. */
    BODY_FORM("DOS-REST-0001", "The body is not well-formed JSON in UTF-8.", "Correct the body."),
    /** A body that is JSON of another shape. */
    BODY_SHAPE("DOS-REST-0002", "The body does not have the shape that the resource describes.", "Correct the named fields."),
    /** A parameter or header of a wrong form. */
    PARAMETER_FORM("DOS-REST-0003", "A parameter of the request has the wrong form.", "Correct the named parameters."),
    /** A parameter that the resource does not have. */
    PARAMETER_UNKNOWN("DOS-REST-0004", "The resource does not know a parameter of the request.",
            "Leave the named parameters out."),
    /** A body that is too large. */
    BODY_SIZE("DOS-REST-0005", "The body is too large.", "Send less at once."),
    /** A cookie without the header that goes with it. */
    COOKIE_ALONE("DOS-REST-0006", "A change came with the session's cookie alone.",
            "Send the header X-Dossier-Request: 1 with it."),
    /** A precondition that does not hold. */
    PRECONDITION("DOS-REST-0007", "The entity tag is not one of this representation.", "Read it again and repeat the change."),
    /** An unknown address. */
    NO_SUCH_RESOURCE("DOS-REST-0008", "There is no such resource.", "Check the address against /dossier/api/openapi.json."),
    /** A method that the resource does not have. */
    METHOD("DOS-REST-0009", "The resource does not have this method.", "Use one of the methods in the header Allow."),
    /** A representation that there is not. */
    NOT_ACCEPTABLE("DOS-REST-0010", "There is no such representation.", "Accept application/json."),
    /** A body of another media type. */
    MEDIA_TYPE("DOS-REST-0011", "The resource does not take this media type.", "Send the one that /dossier/api/openapi.json names."),
    /** Any other request that HTTP refuses. */
    REQUEST("DOS-REST-0012", "The request cannot be understood.", "Correct the request."),
    /** A defect. */
    UNEXPECTED("DOS-REST-0013", "Something went wrong inside.", "Tell the administrator the incident's number."),
    /** REST itself is starting or stopping. */
    STARTING("DOS-REST-0014", "Dossier is starting.", "Try again after the stated time.");

    private final String id;
    private final String cause;
    private final String remedy;

    RestError(String id, String cause, String remedy) {
        this.id = id;
        this.cause = cause;
        this.remedy = remedy;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String cause() {
        return cause;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
