package org.dossier.rest.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.dossier.archive.ImportId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportMapping;
import org.dossier.archive.Imports;
import org.dossier.archive.RefusedRow;
import org.dossier.core.Caller;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;

/** Imports on which no call is expected; a test overrides the calls that it expects. */
public class ImportsDouble implements Imports {

    private final Imports unexpected = Unexpected.service(Imports.class);

    @Override
    public ImportMapping mapping(String json) {
        return unexpected.mapping(json);
    }

    @Override
    public ImportJob start(Caller caller, ImportMapping mapping, InputStream content) throws IOException {
        return unexpected.start(caller, mapping, content);
    }

    @Override
    public ImportJob get(Caller caller, ImportId id) {
        return unexpected.get(caller, id);
    }

    @Override
    public Page<ImportJob> list(Caller caller, PageRequest page) {
        return unexpected.list(caller, page);
    }

    @Override
    public ImportJob stop(Caller caller, ImportId id) {
        return unexpected.stop(caller, id);
    }

    @Override
    public Page<RefusedRow> refused(Caller caller, ImportId id, PageRequest page) {
        return unexpected.refused(caller, id, page);
    }

    @Override
    public void writeRefused(Caller caller, ImportId id, OutputStream out) throws IOException {
        unexpected.writeRefused(caller, id, out);
    }
}
