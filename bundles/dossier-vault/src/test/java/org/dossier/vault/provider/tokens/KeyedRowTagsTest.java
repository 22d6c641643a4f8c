package org.dossier.vault.provider.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;

import org.dossier.vault.DamagedValue;
import org.dossier.vault.RowTags;
import org.dossier.vault.SealContext;
import org.dossier.vault.provider.keystore.KeyStores;
import org.dossier.vault.provider.keystore.MemoryRegister;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** D2: a row that decides is refused when it was changed behind the services. */
public class KeyedRowTagsTest {

    private static final SealContext ROW = new SealContext("access_account", "a-1", "row", 4);
    private static final byte[] CONTENT = "li.wei, active, post=reviewer".getBytes(UTF_8);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final MemoryRegister register = new MemoryRegister();
    private RowTags tags;

    @Before
    public void start() {
        tags = restarted();
    }

    @Test
    public void aTagHoldsAlsoAfterARestart() {
        byte[] tag = tags.tag(ROW, CONTENT);
        assertThat(tag).hasSize(32).isEqualTo(tags.tag(ROW, CONTENT));
        assertThatCode(() -> restarted().check(ROW, CONTENT, tag)).doesNotThrowAnyException();
    }

    /** Broken once by tagging the content without its place: the restored version and the copied row passed. */
    @Test
    public void changedContentAnotherRowAnotherVersionAndAnotherTagAreDamage() {
        byte[] tag = tags.tag(ROW, CONTENT);
        damaged(ROW, "li.wei, active, post=auditor".getBytes(UTF_8), tag);
        damaged(new SealContext("access_account", "a-2", "row", 4), CONTENT, tag);
        damaged(new SealContext("access_account", "a-1", "row", 5), CONTENT, tag);
        damaged(new SealContext("access_grant", "a-1", "row", 4), CONTENT, tag);
        damaged(ROW, CONTENT, Arrays.copyOf(tag, 16));
        damaged(ROW, CONTENT, new byte[0]);
    }

    @Test
    public void thePlaceCannotRunIntoTheContent() {
        SealContext shorter = new SealContext("t", "r", "f", 1);
        byte[] moved = new SealContext("t", "r", "f", 12).bytes();
        assertThat(tags.tag(shorter, moved)).isNotEqualTo(tags.tag(new SealContext("t", "r", "f", 12), shorter.bytes()));
    }

    @Test
    public void theMessageNamesTheTableAndNothingOfTheRow() {
        assertThatThrownBy(() -> tags.check(ROW, CONTENT, new byte[32])).isInstanceOf(DamagedValue.class)
                .hasMessageContaining("access_account").hasMessageNotContainingAny("a-1", "li.wei");
    }

    private void damaged(SealContext row, byte[] content, byte[] tag) {
        assertThatThrownBy(() -> tags.check(row, content, tag)).isInstanceOf(DamagedValue.class);
    }

    private RowTags restarted() {
        return new KeyedRowTags(new RootDigests(KeyStores.open(folder.getRoot().toPath(), register), KeyStores.SUITES));
    }
}
