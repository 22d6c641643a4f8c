/** The types of relationship, defined once, in data (T9). */
package org.dossier.archive.provider.relationships.types;
