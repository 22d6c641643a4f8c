package org.dossier.rest.catalogue;

import org.dossier.archive.Label;

/**
 * What people call something.
 *
 * @param zh in Chinese
 * @param en in English
 */
record Labels(String zh, String en) {

    static Labels of(Label label) {
        return new Labels(label.zh(), label.en());
    }
}
