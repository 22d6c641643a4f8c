package org.dossier.interactions.provider.contacts;

import java.time.Instant;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

import org.dossier.core.CustomerNumber;
import org.dossier.interactions.Direction;
import org.dossier.interactions.InteractionId;
import org.dossier.interactions.InteractionKind;
import org.dossier.interactions.NewInteraction;
import org.dossier.interactions.provider.trail.RowContent;

/** A recorded contact; what people said is sealed. Written once and never changed. Not thread-safe, like every entity. */
@Entity
@IdClass(ContactKey.class)
@Table(name = "interactions_contact")
public class Contact {

    /** The table, as audit entries name it. */
    static final String TABLE = "interactions_contact";

    @Id
    private String number;
    @Id
    private String id;
    private String kind;
    private String direction;
    @Column(name = "happened_at")
    private Instant happenedAt;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by")
    private String recordedBy;
    private byte[] document;

    /** For the persistence provider. */
    protected Contact() {
    }

    Contact(CustomerNumber number, InteractionId id, NewInteraction made, Recording recording) {
        this.number = number.value();
        this.id = id.value();
        this.kind = made.kind().name();
        this.direction = made.direction().name();
        this.happenedAt = made.at();
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
        this.document = recording.document();
    }

    CustomerNumber number() {
        return new CustomerNumber(number);
    }

    InteractionId id() {
        return new InteractionId(id);
    }

    InteractionKind kind() {
        return InteractionKind.valueOf(kind);
    }

    Direction direction() {
        return Direction.valueOf(direction);
    }

    Instant happenedAt() {
        return happenedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    byte[] document() {
        return document;
    }

    /** The row as audit entries commit to it. */
    RowContent content() {
        return new RowContent().text(number).text(id).text(kind).text(direction).text(happenedAt).text(recordedAt).text(recordedBy)
                .part(document);
    }

    /**
     * The circumstances under which a contact is recorded.
     *
     * @param at when
     * @param by by whom
     * @param document what was said, sealed
     */
    record Recording(Instant at, String by, byte[] document) {
    }
}
