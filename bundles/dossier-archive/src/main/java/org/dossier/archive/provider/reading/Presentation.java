package org.dossier.archive.provider.reading;

import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.access.View;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.CustomerSummary;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.customers.Circumstances;
import org.dossier.archive.provider.customers.CustomerHead;
import org.dossier.archive.provider.masks.Masks;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.archive.provider.values.Document;
import org.dossier.archive.provider.values.PlainText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts documents into the form that a view allows. Thread-safe. */
@Component(service = Presentation.class)
public final class Presentation {

    private final Rulebook rulebook;
    private final Masks masks;

    /** The catalogue names the masks. */
    @Activate
    public Presentation(@Reference Rulebook rulebook) {
        this.rulebook = rulebook;
        this.masks = new Masks(rulebook.checks().phone());
    }

    /** Starts to gather what a view shows. */
    Shown shown(View view) {
        return new Shown(view, masks);
    }

    /** The catalogue in force. */
    Catalogue catalogue() {
        return rulebook.present().catalogue();
    }

    /** The visible fields of a document. */
    SortedMap<String, FieldValue> fields(CustomerKind kind, Document document, Shown shown) {
        Catalogue catalogue = catalogue();
        SortedMap<String, FieldValue> fields = new TreeMap<>();
        document.fields().forEach((field, value) ->
                catalogue.field(kind, field).ifPresent(definition -> shown.put(definition, value, fields)));
        return fields;
    }

    /** The customer as lists show it; the name is empty where the view does not show it. */
    CustomerSummary summary(CustomerHead head, Circumstances circumstances, Document basic, Shown shown) {
        FieldDefinition name = catalogue().field(Catalogue.NAME).orElseThrow();
        String text = basic.value(Catalogue.NAME).map(value -> shown.only(name, value).get(Catalogue.NAME)).map(PlainText::of)
                .orElse("");
        return new CustomerSummary(head.number(), head.kind(), text, circumstances.state(), circumstances.manager());
    }
}
