package org.dossier.audit.provider.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.Test;

/** D1: every published proof vector is judged as its publisher says, those that must be refused included. */
public class PublishedVectorsTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    public void inclusionProofsAreJudgedAsPublished() throws IOException {
        int judged = judge("merkle-rfc6962/inclusion.jsonl", v -> ProofCheck.inclusion(
                unsigned(v.get("leafIdx")), unsigned(v.get("treeSize")), hash(v.get("leafHash")), proof(v), hash(v.get("root"))));
        assertThat(judged).isEqualTo(53);
    }

    @Test
    public void consistencyProofsAreJudgedAsPublished() throws IOException {
        int judged = judge("merkle-rfc6962/consistency.jsonl", v -> ProofCheck.consistency(
                unsigned(v.get("size1")), unsigned(v.get("size2")), hash(v.get("root1")), hash(v.get("root2")), proof(v)));
        assertThat(judged).isEqualTo(43);
    }

    private int judge(String set, Predicate<JsonNode> check) throws IOException {
        int judged = 0;
        for (String line : Files.readAllLines(SharedData.file(set))) {
            JsonNode vector = json.readTree(line);
            assertThat(check.test(vector)).as(vector.get("file").asText()).isNotEqualTo(vector.get("wantErr").asBoolean());
            judged++;
        }
        return judged;
    }

    /** Sizes beyond the range of a long turn negative, which the check refuses like every other impossible size. */
    private static long unsigned(JsonNode number) {
        return new BigInteger(number.asText()).longValue();
    }

    private static byte[] hash(JsonNode text) {
        return text.isNull() ? new byte[0] : Base64.getDecoder().decode(text.asText());
    }

    private static List<byte[]> proof(JsonNode vector) {
        List<byte[]> hashes = new ArrayList<>();
        vector.get("proof").forEach(hash -> hashes.add(hash(hash)));
        return hashes;
    }
}
