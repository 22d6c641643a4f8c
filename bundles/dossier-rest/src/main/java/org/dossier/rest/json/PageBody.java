package org.dossier.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.dossier.core.Page;

/**
 * One page of a list.
 *
 * @param items the items
 * @param next the cursor of the following page; absent on the last one
 * @param <T> the kind of item
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = "items")
public record PageBody<T>(List<T> items, String next) {

    /** A page of a service's list, each item in the shape that REST gives it. */
    public static <S, T> PageBody<T> of(Page<S> page, Function<? super S, ? extends T> shape) {
        return new PageBody<>(page.<T>map(shape).items(), page.next().orElse(null));
    }
}
