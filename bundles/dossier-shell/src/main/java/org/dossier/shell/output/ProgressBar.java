package org.dossier.shell.output;

import java.io.PrintStream;
import org.apache.felix.service.command.Process;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.Terminal;

/**
 * Shows how far something has come: on a terminal a bar that is written over itself, elsewhere a line now and then, so that a log
 * or a pipe stays readable. Not thread-safe.
 */
public final class ProgressBar {

    private static final int WIDTH = 30;
    private static final int WHOLE = 100;
    private static final int STEP_OF_LINES = 10;

    private final PrintStream out;
    private final boolean terminal;
    private int shown = -1;

    /** A bar on a terminal, lines otherwise. */
    public ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Whether what a command prints is seen on a terminal that can go back to the beginning of a line. */
    public static boolean seen(Session session) {
        Terminal terminal = session.getTerminal();
        Process process = Process.Utils.current();
        return terminal != null && !"dumb".equals(terminal.getType()) && process != null && process.isTty(1);
    }

    /**
     * Shows where it stands.
     *
     * @param percent 0 to 100
     * @param words what more there is to say
     */
    public void at(int percent, String words) {
        if (terminal) {
            int full = percent * WIDTH / WHOLE;
            out.print("\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + percent + " %  " + words + "\u001B[K");
            out.flush();
            shown = percent;
        } else if (shown < 0 || percent - shown >= STEP_OF_LINES || percent == WHOLE && shown < WHOLE) {
            out.println(percent + " %  " + words);
            shown = percent;
        }
    }

    /** Goes on to the next line. */
    public void end() {
        if (terminal && shown >= 0) {
            out.println();
        }
    }
}
