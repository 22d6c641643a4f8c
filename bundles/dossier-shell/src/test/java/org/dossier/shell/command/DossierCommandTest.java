package org.dossier.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.support.CommandException;
import org.dossier.archive.CustomerState;
import org.dossier.core.Invalid;
import org.junit.Test;

public class DossierCommandTest {

    // D8: without a person there is no call, whatever the command
    @Test
    public void aCommandWithoutAPersonFailsWithTheCode() {
        CustomerFindCommand find = new CustomerFindCommand();
        assertThatThrownBy(find::execute).isInstanceOf(CommandException.class).hasMessageContaining("DOS-");
    }

    // D3: a part that is away is said to be away
    @Test
    public void aMissingServiceIsNamed() {
        assertThatThrownBy(new SignOutCommand()::execute).isInstanceOf(CommandException.class)
                .hasMessage("DOS-CORE-0006 sign-in is away; try again in a moment");
    }

    @Test
    public void aChoiceIsReadInAnyCase() {
        assertThat(Choice.of(CustomerState.class, "--state", "active")).contains(CustomerState.ACTIVE);
        assertThat(Choice.of(CustomerState.class, "--state", null)).isEmpty();
        assertThatThrownBy(() -> Choice.of(CustomerState.class, "--state", "gone")).isInstanceOf(Invalid.class)
                .hasMessageContaining("--state: give one of provisional, active, rejected");
    }

    @Test
    public void commandsAreNamedNounVerbInOneScope() {
        Command command = CustomerFindCommand.class.getAnnotation(Command.class);
        assertThat(command.scope()).isEqualTo("dossier");
        assertThat(command.name()).matches("[a-z]+-[a-z]+");
    }
}
