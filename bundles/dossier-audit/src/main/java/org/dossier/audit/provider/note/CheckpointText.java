package org.dossier.audit.provider.note;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body of a checkpoint (C2SP tlog-checkpoint): origin, size and root, a line each.
 *
 * @param origin the log's name
 * @param size the tree size
 * @param root the Merkle tree hash
 */
public record CheckpointText(String origin, long size, byte[] root) {

    private static final Pattern FORM = Pattern.compile("([^\n]+)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*");

    /** Reads {@link #text()}; lines behind the root are extensions and passed over. Empty when the text has another form. */
    public static Optional<CheckpointText> parse(String text) {
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        byte[] root = Base64.getDecoder().decode(match.group(3));
        return Optional.of(new CheckpointText(match.group(1), Long.parseLong(match.group(2)), root));
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }
}
