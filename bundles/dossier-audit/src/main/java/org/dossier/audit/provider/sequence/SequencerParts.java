package org.dossier.audit.provider.sequence;

/** What outlives a connection of the sequencer. */
record SequencerParts(ArrivalQueue queue, Lease lease, Recovery recovery, CheckpointPublisher publisher, SequencerStatus status,
        StopSignal stop) {
}
