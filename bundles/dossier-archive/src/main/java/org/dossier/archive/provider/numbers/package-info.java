/** Customer numbers: drawn in blocks, prepared ahead, never reused. */
package org.dossier.archive.provider.numbers;
