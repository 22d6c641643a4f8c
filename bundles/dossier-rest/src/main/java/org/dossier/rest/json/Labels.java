package org.dossier.rest.json;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dossier.archive.Label;

/**
 * What people call something.
 *
 * @param zh in Chinese
 * @param en in English
 */
@Schema(requiredProperties = {"zh", "en"})
public record Labels(String zh, String en) {

    /** What the archive calls it. */
    public static Labels of(Label label) {
        return new Labels(label.zh(), label.en());
    }
}
