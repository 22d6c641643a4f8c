package org.dossier.archive.provider.reading;

import java.util.SortedMap;

import org.dossier.archive.Archive;
import org.dossier.archive.CustomerQuery;
import org.dossier.archive.CustomerRecord;
import org.dossier.archive.CustomerSummary;
import org.dossier.archive.FieldValue;
import org.dossier.archive.HistoryItem;
import org.dossier.archive.OpenRequest;
import org.dossier.archive.RevealRequest;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way out of the archive: one class for each kind of reading. */
@Component
public final class ArchiveReading implements Archive {

    private final Opening opening;
    private final Finding finding;
    private final HistoryReading history;
    private final Revealing revealing;

    /** Hands each call on. */
    @Activate
    public ArchiveReading(@Reference Opening opening, @Reference Finding finding, @Reference HistoryReading history,
            @Reference Revealing revealing) {
        this.opening = opening;
        this.finding = finding;
        this.history = history;
        this.revealing = revealing;
    }

    @Override
    public CustomerRecord open(Caller caller, CustomerNumber number, OpenRequest request) {
        return opening.open(caller, number, request);
    }

    @Override
    public Page<CustomerSummary> find(Caller caller, CustomerQuery query, PageRequest page) {
        return finding.find(caller, query, page);
    }

    @Override
    public Page<HistoryItem> history(Caller caller, CustomerNumber number, PageRequest page) {
        return history.history(caller, number, page);
    }

    @Override
    public SortedMap<String, FieldValue> reveal(Caller caller, CustomerNumber number, RevealRequest request) {
        return revealing.reveal(caller, number, request);
    }
}
