package org.dossier.archive.provider.reading;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dossier.access.View;
import org.dossier.access.Visibility;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;
import org.dossier.archive.provider.masks.Masks;

/** Gathers what one view shows of one customer; what the view does not know, it leaves out (D6). Not thread-safe. */
final class Shown {

    private final View view;
    private final Masks masks;
    private final SortedSet<String> clear = new TreeSet<>();
    private final SortedSet<String> masked = new TreeSet<>();

    Shown(View view, Masks masks) {
        this.view = view;
        this.masks = masks;
    }

    /** Adds a value to what is shown, as the view allows. */
    void put(FieldDefinition definition, FieldValue value, SortedMap<String, FieldValue> into) {
        Visibility visibility = view.visibility(definition.name());
        if (visibility == Visibility.CLEAR) {
            into.put(definition.name(), value);
            clear.add(definition.name());
        } else if (visibility == Visibility.MASKED) {
            into.put(definition.name(), masks.hide(definition, value));
            masked.add(definition.name());
        }
    }

    /** One value as the view allows; empty when it is absent. */
    SortedMap<String, FieldValue> only(FieldDefinition definition, FieldValue value) {
        SortedMap<String, FieldValue> shown = new TreeMap<>();
        put(definition, value, shown);
        return shown;
    }

    /** The names of the fields that were shown as they are. */
    SortedSet<String> clear() {
        return clear;
    }

    /** The names of the fields that were shown masked. */
    SortedSet<String> masked() {
        return masked;
    }
}
