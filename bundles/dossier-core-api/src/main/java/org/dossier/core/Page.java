package org.dossier.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the items, in the order that the list declares
 * @param next the cursor of the following page; empty on the last one
 * @param <T> the kind of item
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /** Keeps an unmodifiable copy of the items. */
    public Page {
        items = List.copyOf(items);
    }

    /** The same page with every item turned into another. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
