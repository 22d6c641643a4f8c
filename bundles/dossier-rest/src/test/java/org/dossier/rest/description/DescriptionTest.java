package org.dossier.rest.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import org.dossier.rest.DossierApplication;
import org.dossier.rest.service.Services;
import org.dossier.rest.testing.RestServer;
import org.junit.ClassRule;
import org.junit.Test;

/** The description and the resources say the same, so that neither runs ahead of the other. */
public class DescriptionTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static JsonNode document() {
        return SERVER.send(SERVER.anonymous("/openapi.json")).json();
    }

    @Test
    public void isOpenToAllAndNamesItsServer() {
        assertThat(document().get("openapi").textValue()).startsWith("3.");
        assertThat(document().at("/servers/0/url").textValue()).isEqualTo("/dossier/api");
    }

    @Test
    public void hasEveryOperationOfTheResourcesWithItsParametersAndNoOther() {
        assertThat(described()).isNotEmpty().isEqualTo(annotated());
    }

    @Test
    public void namesEveryOperationOnce() {
        List<String> names = operations().map(operation -> operation.get("operationId").textValue()).toList();

        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @Test
    public void saysOfEveryOperationHowItSucceedsAndHowItRefuses() {
        assertThat(operations())
                .allSatisfy(operation -> {
                    JsonNode responses = operation.get("responses");
                    assertThat(responses.fieldNames()).toIterable().anyMatch(status -> status.startsWith("2"));
                    assertThat(responses.at("/default/content/application~1problem+json/schema/$ref").textValue())
                            .endsWith("/Problem");
                });
    }

    @Test
    public void refersToNothingThatIsNotThere() {
        JsonNode document = document();
        assertThat(document.findValuesAsText("$ref")).isNotEmpty()
                .allSatisfy(reference -> assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
    }

    private static Stream<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        document().get("paths").forEach(path -> path.forEach(operations::add));
        return operations.stream();
    }

    private static Set<String> described() {
        Set<String> operations = new TreeSet<>();
        document().get("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> {
            Set<String> parameters = new TreeSet<>();
            method.getValue().path("parameters")
                    .forEach(one -> parameters.add(one.get("in").textValue() + ":" + one.get("name").textValue()));
            operations.add(method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey() + " " + parameters);
        }));
        return operations;
    }

    private static Set<String> annotated() {
        return new DossierApplication(new Services(), RestServer.LIMIT, RestServer.NOW).getSingletons().stream()
                .map(Object::getClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()).filter(DescriptionTest::operation)
                        .map(method -> verb(method) + " " + path(type, method) + " " + parameters(method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean operation(Method method) {
        return verbs(method).findAny().isPresent();
    }

    private static Stream<String> verbs(Method method) {
        return Stream.of(method.getAnnotations()).map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static String verb(Method method) {
        return verbs(method).collect(Collectors.joining("+"));
    }

    private static String path(Class<?> type, Method method) {
        Path own = method.getAnnotation(Path.class);
        return (type.getAnnotation(Path.class).value() + (own == null ? "" : own.value())).replace("//", "/");
    }

    private static Set<String> parameters(Method method) {
        Set<String> parameters = new TreeSet<>();
        Arrays.stream(method.getParameters()).forEach(parameter -> {
            add(parameters, "path:", parameter.getAnnotation(PathParam.class), PathParam::value);
            add(parameters, "query:", parameter.getAnnotation(QueryParam.class), QueryParam::value);
            add(parameters, "header:", parameter.getAnnotation(HeaderParam.class), HeaderParam::value);
        });
        return parameters;
    }

    private static <A> void add(Set<String> parameters, String kind, A annotation, Function<A, String> name) {
        if (annotation != null) {
            parameters.add(kind + name.apply(annotation));
        }
    }
}
