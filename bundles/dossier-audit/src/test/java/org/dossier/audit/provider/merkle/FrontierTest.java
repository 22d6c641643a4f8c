package org.dossier.audit.provider.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.junit.Test;

public class FrontierTest {

    private static final int LARGEST = 300;

    private final MemoryTree tree = MemoryTree.of(LARGEST);

    @Test
    public void hashesAreThoseOfTheStandard() {
        assertThat(HexFormat.of().formatHex(TreeHash.empty()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(HexFormat.of().formatHex(TreeHash.leaf("".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    public void everySizeHasTheRootOfTheDefinitionAlsoAfterBeingStored() {
        Frontier frontier = new Frontier();
        for (int size = 0; size < LARGEST; size++) {
            assertThat(frontier.root()).as("size %d", size).isEqualTo(tree.rootByDefinition(0, size));
            frontier = Frontier.decode(frontier.size(), frontier.encoded());
            frontier.append(tree.leaf(size));
        }
        assertThat(frontier.size()).isEqualTo(LARGEST);
    }

    @Test
    public void aCopyGrowsByItself() {
        Frontier frontier = new Frontier();
        frontier.append(tree.leaf(0));
        Frontier copy = frontier.copy();
        copy.append(tree.leaf(1));
        assertThat(frontier.root()).isEqualTo(tree.rootByDefinition(0, 1));
        assertThat(copy.root()).isEqualTo(tree.rootByDefinition(0, 2));
    }

    @Test
    public void bytesThatDoNotFitTheSizeAreRefused() {
        byte[] encoded = new byte[3 * TreeHash.LENGTH];
        assertThatThrownBy(() -> Frontier.decode(3, encoded)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Frontier.decode(-1, encoded)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void aResumedBuilderHandsOutTheSameTiles() {
        MemoryTree large = MemoryTree.of(Tile.WIDTH * 3 + 10);
        for (int size = 0; size < Tile.WIDTH * 3; size += 37) {
            TileBuilder resumed = TileBuilder.resume(size, large);
            for (int index = size; index < Tile.WIDTH * 3; index++) {
                resumed.append(large.leaf(index), tile ->
                        assertThat(tile.hashes()).isEqualTo(large.hashes(tile.level(), tile.number(), Tile.WIDTH)));
            }
        }
        assertThat(large.fullTiles()).isEqualTo(3);
    }
}
