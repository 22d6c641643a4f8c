package org.dossier.shell.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.support.completers.ArgumentCommandLine;
import org.apache.karaf.util.jaas.JaasHelper;
import org.dossier.access.Sensitivity;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.Label;
import org.dossier.archive.SectionDefinition;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.junit.Test;

// D6: completion is an outlet like any other
public class CompletersTest {

    private final Subject person = new Subject();
    private final AssignmentCompleter assignments = new AssignmentCompleter();
    private final SectionCompleter sections = new SectionCompleter();

    public CompletersTest() {
        assignments.catalogue = new SmallCatalogue();
        sections.catalogue = new SmallCatalogue();
    }

    @Test
    public void nobodyIsToldAnything() {
        assertThat(complete(assignments, "")).isEmpty();
        assertThat(complete(sections, "")).isEmpty();
    }

    @Test
    public void whileTheServiceIsAwayThereIsNothingToTell() {
        signIn();
        sections.catalogue = null;
        assertThat(complete(sections, "")).isEmpty();
    }

    @Test
    public void aFieldWaitsForItsValueAndACodeIsWhole() {
        signIn();
        assertThat(complete(assignments, "ph")).singleElement().satisfies(phones -> {
            assertThat(phones.value()).isEqualTo("phones=");
            assertThat(phones.complete()).isFalse();
        });
        assertThat(complete(assignments, "gender=F")).extracting(Candidate::value).contains("gender=FEMALE");
    }

    @Test
    public void whatIsWrittenOutIsAgreedTo() {
        signIn();
        assertThat(complete(assignments, "phones=139")).extracting(Candidate::value).containsExactly("phones=139");
        assertThat(complete(new AnythingCompleter(), "K00000001")).extracting(Candidate::value).containsExactly("K00000001");
        assertThat(complete(new AnythingCompleter(), "")).isEmpty();
    }

    private void signIn() {
        person.getPrivateCredentials().add(new Caller("token", Channel.SHELL));
    }

    private List<Candidate> complete(Completer completer, String typed) {
        List<Candidate> candidates = new ArrayList<>();
        JaasHelper.runAs(person, () ->
                completer.completeCandidates(null, new ArgumentCommandLine(typed, typed.length()), candidates));
        return candidates;
    }

    private static final class SmallCatalogue implements FieldCatalogue {

        @Override
        public long revision() {
            return 1;
        }

        @Override
        public List<SectionDefinition> sections(Caller caller) {
            return List.of(new SectionDefinition("basic", new Label("基本信息", "Basic information")));
        }

        @Override
        public List<FieldDefinition> fields(Caller caller) {
            return List.of(field("phones", FieldType.TEXT), field("gender", FieldType.CODE, "FEMALE", "MALE"));
        }

        private static FieldDefinition field(String name, FieldType type, String... codes) {
            return new FieldDefinition(name, "basic", Set.of(CustomerKind.PERSON), type, false, false, 100, "none",
                    List.of(codes),
                    Sensitivity.INTERNAL, "none", Set.of(), false, false, new Label(name, name), List.of());
        }
    }
}
