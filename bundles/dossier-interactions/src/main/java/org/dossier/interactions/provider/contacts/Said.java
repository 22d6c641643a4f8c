package org.dossier.interactions.provider.contacts;

import java.util.List;

/**
 * What is sealed of a contact.
 *
 * @param participants who took part
 * @param summary one line
 * @param content what was said and done
 */
record Said(List<String> participants, String summary, String content) {
}
