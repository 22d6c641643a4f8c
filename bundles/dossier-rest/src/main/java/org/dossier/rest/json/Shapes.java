package org.dossier.rest.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.core.DossierException;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;
import org.dossier.rest.problem.RestError;

/** Says in plain words, without a value, what is wrong with the shape of a body. */
final class Shapes {

    private Shapes() {
    }

    /** Where the JSON ends to be JSON. */
    static String place(JsonProcessingException wrong) {
        JsonLocation at = wrong.getLocation();
        return at == null ? "send well-formed JSON" : "send well-formed JSON; it is not from line " + at.getLineNr() + ", column "
                + at.getColumnNr();
    }

    static Invalid noObject() {
        return new Invalid(RestError.BODY_SHAPE, "body", "give an object");
    }

    static DossierException refusal(JsonMappingException wrong) {
        String field = wrong.getPath().stream().map(Shapes::step).collect(Collectors.joining(".")).replace(".[", "[");
        if (wrong.getCause() instanceof Invalid ours) {
            return field.isEmpty() ? ours : new Invalid(ours.code(), within(field, ours.violations()));
        }
        return wrong.getCause() instanceof DossierException ours ? ours
                : new Invalid(RestError.BODY_SHAPE, field.isEmpty() ? "body" : field, message(wrong));
    }

    private static List<Violation> within(String field, List<Violation> violations) {
        return violations.stream().map(one -> new Violation(field + "." + one.field(), one.message())).toList();
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName();
    }

    private static String message(JsonMappingException wrong) {
        if (wrong instanceof UnrecognizedPropertyException) {
            return "there is no such field here";
        }
        if (wrong instanceof InvalidFormatException form && form.getTargetType().isEnum()) {
            return "give one of " + Arrays.stream(form.getTargetType().getEnumConstants()).map(Object::toString)
                    .collect(Collectors.joining(", "));
        }
        return "the value has another type than the one described";
    }
}
