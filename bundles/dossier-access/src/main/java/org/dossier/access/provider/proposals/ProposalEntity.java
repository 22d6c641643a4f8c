package org.dossier.access.provider.proposals;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import javax.persistence.CollectionTable;
import javax.persistence.Column;
import javax.persistence.ElementCollection;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.Id;
import javax.persistence.JoinColumn;
import javax.persistence.Table;
import javax.persistence.Version;

import org.dossier.access.NewProposal;
import org.dossier.access.Permission;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalId;
import org.dossier.access.provider.store.RowContent;
import org.dossier.core.CustomerNumber;

/** The row of a proposal with its fields; never leaves this package. */
@Entity(name = "Proposal")
@Table(name = "access_proposal")
class ProposalEntity {

    @Id
    @Column(name = "id")
    private String id;
    @Column(name = "kind")
    private String kind;
    @Column(name = "reference")
    private String reference;
    @Column(name = "customer")
    private String customer;
    @Column(name = "required_right")
    private String right;
    @Column(name = "maker")
    private String maker;
    @Column(name = "made_at")
    private Timestamp madeAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private Proposal.State state;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "access_proposal_field", joinColumns = @JoinColumn(name = "proposal"))
    private List<ProposalField> fields = new ArrayList<>();
    @Version
    @Column(name = "version")
    private long version;
    @Column(name = "tag")
    private String tag;

    /** For the persistence provider. */
    protected ProposalEntity() {
    }

    ProposalEntity(Proposal proposal) {
        NewProposal content = proposal.content();
        id = proposal.id().value();
        kind = content.kind();
        reference = content.reference();
        customer = content.customer().map(CustomerNumber::value).orElse(null);
        right = content.right().name();
        maker = proposal.maker();
        madeAt = Timestamp.from(proposal.at());
        state = proposal.state();
        content.fields().forEach(field -> fields.add(new ProposalField(field, content.rekey().contains(field))));
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    String tag() {
        return tag;
    }

    void move(Proposal.State next) {
        state = next;
    }

    void seal(String sealed) {
        tag = sealed;
    }

    Proposal proposal() {
        SortedSet<String> all = new TreeSet<>();
        SortedSet<String> rekey = new TreeSet<>();
        for (ProposalField field : fields) {
            all.add(field.field());
            if (field.rekeyed()) {
                rekey.add(field.field());
            }
        }
        NewProposal content = new NewProposal(kind, reference, Optional.ofNullable(customer).map(CustomerNumber::new),
                new Permission(right), all, rekey);
        return new Proposal(new ProposalId(id), content, maker, madeAt.toInstant(), state);
    }

    /** What the tag is made over: whatever decides who may decide, and what has to be keyed. */
    static RowContent content(Proposal proposal) {
        NewProposal content = proposal.content();
        return new RowContent().text(content.kind()).text(content.reference())
                .text(content.customer().map(CustomerNumber::value).orElse(null)).text(content.right().name())
                .texts(content.fields()).texts(content.rekey()).text(proposal.maker()).time(proposal.at())
                .text(proposal.state().name());
    }
}
