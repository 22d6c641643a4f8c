package org.dossier.shell.command;

import java.io.PrintStream;

/** A count that is written over itself on one line. */
final class Progress {

    private static final long STEP = 1_000;

    private final PrintStream out;
    private final boolean silent;
    private long printed;

    Progress(PrintStream out, boolean silent) {
        this.out = out;
        this.silent = silent;
    }

    void at(long checked) {
        if (!silent && checked - printed >= STEP) {
            printed = checked;
            out.print("\r" + checked + " checked");
            out.flush();
        }
    }

    void done() {
        if (printed > 0) {
            out.println();
        }
    }
}
