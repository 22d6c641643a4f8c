package org.dossier.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.karaf.shell.support.CommandException;
import org.dossier.access.ProposalId;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldType;
import org.dossier.archive.FieldValue;
import org.dossier.archive.Label;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.Relationship;
import org.dossier.archive.RelationshipId;
import org.dossier.archive.RelationshipType;
import org.dossier.archive.Relationships;
import org.dossier.archive.RelationshipsEntered;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Receipt;
import org.junit.Rule;
import org.junit.Test;

/** Relationships from the shell (T3, T9). */
public class RelationshipCommandsTest {

    private static final String ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    private static final NewRelationship HOLDING = new NewRelationship(new CustomerNumber("K1"), "holding",
            new CustomerNumber("K2"), Optional.of(LocalDate.of(2020, 1, 31)), Optional.empty(),
            new TreeMap<>(Map.of("percent", new FieldValue.Decimal(new BigDecimal("51.5")))));

    @Rule
    public final SignedIn shell = new SignedIn();

    private final Holdings relationships = new Holdings();

    @Test
    public void readsFromEitherSide() throws Exception {
        assertThat(list("K1")).contains("\"reads\":\"holds\",\"customer\":\"K2\",\"since\":\"2020-01-31\",\"until\":null,"
                + "\"attributes\":[\"percent=51.5\"]");
        assertThat(list("K2")).contains("\"reads\":\"is held by\",\"customer\":\"K1\"");
    }

    @Test
    public void entersInTheTypesOfTheAttributes() throws Exception {
        RelationshipEnterCommand enter = enter("percent=51.5");

        assertThat(shell.run(enter)).contains("\"relationship\":\"" + ID + "\",\"review\":\"" + ID + "\"");
        assertThat(relationships.entered).containsExactly(HOLDING);
    }

    @Test
    public void saysWhatIsNoNumber() {
        assertThatThrownBy(() -> shell.run(enter("percent=half"))).isInstanceOf(CommandException.class)
                .hasMessageContaining("percent: give a number");
        assertThat(relationships.entered).isEmpty();
    }

    @Test
    public void listsTheTypes() throws Exception {
        RelationshipTypesCommand types = new RelationshipTypesCommand();
        types.relationships = relationships;
        types.json = true;

        assertThat(shell.run(types)).contains("{\"type\":\"holding\",\"forward\":\"holds\",\"inverse\":\"is held by\","
                + "\"from\":[\"ORGANIZATION\",\"PERSON\"],\"to\":[\"ORGANIZATION\"],\"symmetric\":false,\"attributes\":[\"percent\"]}");
    }

    private String list(String number) throws Exception {
        RelationshipListCommand list = new RelationshipListCommand();
        list.relationships = relationships;
        list.number = number;
        list.json = true;
        return shell.run(list);
    }

    private RelationshipEnterCommand enter(String attribute) {
        RelationshipEnterCommand enter = new RelationshipEnterCommand();
        enter.relationships = relationships;
        enter.from = "K1";
        enter.type = "holding";
        enter.to = "K2";
        enter.since = "2020-01-31";
        enter.attributes = List.of(attribute);
        enter.json = true;
        return enter;
    }

    private static final class Holdings implements Relationships {

        private final List<NewRelationship> entered = new ArrayList<>();

        @Override
        public List<RelationshipType> types(Caller caller) {
            return List.of(new RelationshipType("holding", new Label("控股", "holds"), new Label("被控股", "is held by"),
                    Set.of(CustomerKind.PERSON, CustomerKind.ORGANIZATION), Set.of(CustomerKind.ORGANIZATION), false,
                    new TreeMap<>(Map.of("percent",
                            new RelationshipType.Attribute(new Label("比例", "percentage"), FieldType.DECIMAL, 0, 100)))));
        }

        @Override
        public RelationshipsEntered enter(Caller caller, List<NewRelationship> all, Optional<IdempotencyKey> key) {
            entered.addAll(all);
            return new RelationshipsEntered(List.of(new RelationshipId(ID)), new ProposalId(ID), new Receipt("e", "00", "s"));
        }

        @Override
        public Page<Relationship> of(Caller caller, CustomerNumber customer, PageRequest page) {
            return new Page<>(List.of(new Relationship(new RelationshipId(ID), HOLDING)), Optional.empty());
        }
    }
}
