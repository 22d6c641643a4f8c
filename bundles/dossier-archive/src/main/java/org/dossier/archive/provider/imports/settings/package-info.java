/** What can be configured of imports. */
package org.dossier.archive.provider.imports.settings;
