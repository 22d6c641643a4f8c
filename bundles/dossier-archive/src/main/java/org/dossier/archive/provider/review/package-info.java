/** What becomes of intakes, batches and changes when another person looks at them and decides. */
package org.dossier.archive.provider.review;
