package org.dossier.shell.command;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.support.CommandException;
import org.dossier.shell.output.Form;
import org.dossier.shell.output.Listing;

/** A command whose answer is a listing, for people or for programs. */
abstract class ListingCommand extends DossierCommand {

    @Option(name = "--no-format", description = "Print bare lines, cells parted by tabs")
    boolean noFormat;

    @Option(name = "--json", description = "Print a JSON object with the rows as items")
    boolean json;

    @Override
    final void run() throws IOException, CommandException {
        listing().print(out(), form());
    }

    abstract Listing listing() throws IOException, CommandException;

    final Form form() {
        if (json) {
            return Form.JSON;
        }
        return noFormat ? Form.BARE : Form.TABLE;
    }
}
