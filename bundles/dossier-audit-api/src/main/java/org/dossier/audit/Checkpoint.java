package org.dossier.audit;

/**
 * The signed state of the log.
 *
 * @param size how many entries the tree holds
 * @param root the Merkle tree hash over them (RFC 6962, section 2.1)
 * @param note the signed note in the C2SP tlog-checkpoint format, ready to be handed out
 */
public record Checkpoint(long size, byte[] root, String note) {
}
