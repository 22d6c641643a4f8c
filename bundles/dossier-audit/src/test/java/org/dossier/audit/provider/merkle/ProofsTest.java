package org.dossier.audit.provider.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.Test;

/**
 * D1: proofs made from tiles hold for every leaf and every pair of sizes, and for no other. Broken on purpose once: with the
 * prefix of nodes set to that of leaves, and with {@code split} giving half the width, every method here failed.
 */
public class ProofsTest {

    private static final int LARGEST = 300;

    private final MemoryTree tree = MemoryTree.of(LARGEST);
    private final byte[][] roots = new byte[LARGEST + 1][];

    public ProofsTest() {
        for (int size = 0; size <= LARGEST; size++) {
            roots[size] = tree.rootByDefinition(0, size);
        }
    }

    @Test
    public void rootsFromTilesFollowTheDefinition() {
        for (int size = 0; size <= LARGEST; size++) {
            assertThat(tree.proofs(size).root(size)).as("size %d", size).isEqualTo(roots[size]);
        }
    }

    @Test
    public void everyLeafOfEverySizeIsProvedAndNoOther() {
        for (int size = 1; size <= LARGEST; size++) {
            Proofs proofs = tree.proofs(size);
            for (int index = 0; index < size; index++) {
                List<byte[]> path = proofs.inclusion(index, size);
                assertThat(ProofCheck.inclusion(index, size, tree.leaf(index), path, roots[size])).isTrue();
                assertThat(ProofCheck.inclusion(index, size, tree.leaf((index + 1) % LARGEST), path, roots[size])).isFalse();
                assertThat(ProofCheck.inclusion(index, size, tree.leaf(index), path, roots[size - 1])).isFalse();
            }
        }
    }

    @Test
    public void everyPairOfSizesIsConsistentAndOnlyWithItsOwnRoots() {
        for (int to = 1; to <= LARGEST; to++) {
            Proofs proofs = tree.proofs(to);
            for (int from = 1; from <= to; from++) {
                List<byte[]> proof = proofs.consistency(from, to);
                assertThat(ProofCheck.consistency(from, to, roots[from], roots[to], proof)).isTrue();
                assertThat(ProofCheck.consistency(from, to, roots[from - 1], roots[to], proof)).isFalse();
                assertThat(ProofCheck.consistency(from, to, roots[from], roots[to - 1], proof)).isFalse();
            }
        }
    }

    @Test
    public void aProofWithOneBitChangedShortenedOrLengthenedIsRefused() {
        int size = 277;
        for (int index = 0; index < size; index += 13) {
            List<byte[]> path = tree.proofs(size).inclusion(index, size);
            for (List<byte[]> damaged : damagedCopies(path)) {
                assertThat(ProofCheck.inclusion(index, size, tree.leaf(index), damaged, roots[size])).isFalse();
            }
        }
        for (int from = 1; from < size; from += 7) {
            List<byte[]> proof = tree.proofs(size).consistency(from, size);
            for (List<byte[]> damaged : damagedCopies(proof)) {
                assertThat(ProofCheck.consistency(from, size, roots[from], roots[size], damaged)).isFalse();
            }
        }
    }

    @Test
    public void aTreeOfSeveralTileLevelsIsProvedFromItsTiles() {
        MemoryTree large = MemoryTree.of(Tile.WIDTH * Tile.WIDTH + 700);
        int size = Tile.WIDTH * Tile.WIDTH + 655;
        byte[] root = large.rootByDefinition(0, size);
        assertThat(large.fullTiles()).isEqualTo(Tile.WIDTH + 2 + 1);
        for (int index : new int[] {0, 255, 256, 65_535, 65_536, size - 1}) {
            List<byte[]> path = large.proofs(size).inclusion(index, size);
            assertThat(ProofCheck.inclusion(index, size, large.leaf(index), path, root)).as("index %d", index).isTrue();
        }
        List<byte[]> proof = large.proofs(size).consistency(65_000, size);
        assertThat(ProofCheck.consistency(65_000, size, large.rootByDefinition(0, 65_000), root, proof)).isTrue();
    }

    private static List<List<byte[]>> damagedCopies(List<byte[]> proof) {
        List<List<byte[]>> copies = new ArrayList<>();
        for (int i = 0; i < proof.size(); i++) {
            List<byte[]> flipped = new ArrayList<>(proof);
            flipped.set(i, proof.get(i).clone());
            flipped.get(i)[i] ^= 0x10;
            copies.add(flipped);
        }
        if (!proof.isEmpty()) {
            copies.add(proof.subList(0, proof.size() - 1));
            copies.add(proof.subList(1, proof.size()));
        }
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(new byte[TreeHash.LENGTH]);
        copies.add(longer);
        return copies;
    }
}
