package org.dossier.archive.provider.relationships;

import java.util.List;
import java.util.Optional;

import org.dossier.access.AccessControl;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.Relationship;
import org.dossier.archive.RelationshipType;
import org.dossier.archive.Relationships;
import org.dossier.archive.RelationshipsEntered;
import org.dossier.archive.provider.relationships.entry.RelationshipEntry;
import org.dossier.archive.provider.relationships.reading.RelationshipListing;
import org.dossier.archive.provider.relationships.types.RelationshipTypes;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How customers are related: one class for each way. */
@Component
public final class ArchiveRelationships implements Relationships {

    private final AccessControl access;
    private final RelationshipTypes types;
    private final RelationshipEntry entry;
    private final RelationshipListing listing;

    /** Hands each call on. */
    @Activate
    public ArchiveRelationships(@Reference AccessControl access, @Reference RelationshipTypes types,
            @Reference RelationshipEntry entry, @Reference RelationshipListing listing) {
        this.access = access;
        this.types = types;
        this.entry = entry;
        this.listing = listing;
    }

    @Override
    public List<RelationshipType> types(Caller caller) {
        access.actor(caller);
        return types.all();
    }

    @Override
    public RelationshipsEntered enter(Caller caller, List<NewRelationship> relationships, Optional<IdempotencyKey> key) {
        return entry.enter(caller, relationships, key);
    }

    @Override
    public Page<Relationship> of(Caller caller, CustomerNumber customer, PageRequest page) {
        return listing.of(caller, customer, page);
    }
}
