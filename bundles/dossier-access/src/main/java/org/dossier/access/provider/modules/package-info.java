/** Bundles as callers (M5, D16): who was admitted, and the callers that they get. */
package org.dossier.access.provider.modules;
