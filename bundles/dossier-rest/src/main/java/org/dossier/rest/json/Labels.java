package org.dossier.rest.json;

import org.dossier.archive.Label;

/**
 * What people call something.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Labels(String zh, String en) {

    /** What the archive calls it. */
    public static Labels of(Label label) {
        return new Labels(label.zh(), label.en());
    }
}
