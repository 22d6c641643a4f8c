/** What is shown in place of a value that the viewer may not see. */
package org.dossier.archive.provider.masks;
