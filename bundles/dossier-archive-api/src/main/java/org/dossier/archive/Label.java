package org.dossier.archive;

/**
 * What people call something, in the two languages of the screens.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Label(String zh, String en) {
}
