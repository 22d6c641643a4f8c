package org.dossier.archive.provider.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.dossier.archive.provider.testing.SharedData;
import org.junit.Test;

/** Phone numbers in the notations in which people write them (T17, S6). */
public class PhoneNumberTest {

    private final PhoneNumber phone = new PhoneNumber("CN");

    @Test
    public void bringsEveryNotationToOneForm() {
        for (String notation : List.of("13912345678", "139 1234 5678", "139-1234-5678", "+86 139 1234 5678", "0086-139-1234-5678",
                "(+86)13912345678", "１３９１２３４５６７８")) {
            assertThat(phone.problem(notation)).as(notation).isEmpty();
            assertThat(phone.normal(notation)).as(notation).isEqualTo("+8613912345678");
        }
        assertThat(phone.normal("010-1234 5678")).isEqualTo("+861012345678");
        assertThat(phone.normal("+44 20 7946 0018")).isEqualTo("+442079460018");
        assertThat(phone.normal("010-12345678 ext. 12")).isEqualTo("+861012345678;12");
    }

    @Test
    public void refusesWhatCannotBeDialled() {
        for (String wrong : List.of("", "abc", "12", "1391234567", "139123456789012", "99999999999", "+999 1234567")) {
            assertThat(phone.problem(wrong)).as(wrong).isPresent();
        }
    }

    @Test
    public void acceptsExamplesOfEveryRegion() throws IOException {
        List<String> examples = SharedData.lines("phone-numbers/examples-A.csv", 1);
        long accepted = examples.stream().map(line -> line.split(",")).filter(columns -> columns.length == 4)
                .filter(columns -> phone.problem("+" + columns[0] + columns[3].replace("\"", "")).isEmpty()).count();

        // the examples are of a later edition of the numbering plans than the library's
        assertThat(accepted).isGreaterThan(examples.size() * 98L / 100);
    }
}
