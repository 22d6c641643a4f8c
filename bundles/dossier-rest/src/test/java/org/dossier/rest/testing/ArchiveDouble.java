package org.dossier.rest.testing;

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

/** An archive on which no call is expected; a test overrides the calls that it expects. */
public class ArchiveDouble implements Archive {

    private final Archive unexpected = Unexpected.service(Archive.class);

    @Override
    public CustomerRecord open(Caller caller, CustomerNumber number, OpenRequest request) {
        return unexpected.open(caller, number, request);
    }

    @Override
    public Page<CustomerSummary> find(Caller caller, CustomerQuery query, PageRequest page) {
        return unexpected.find(caller, query, page);
    }

    @Override
    public Page<HistoryItem> history(Caller caller, CustomerNumber number, PageRequest page) {
        return unexpected.history(caller, number, page);
    }

    @Override
    public SortedMap<String, FieldValue> reveal(Caller caller, CustomerNumber number, RevealRequest request) {
        return unexpected.reveal(caller, number, request);
    }
}
