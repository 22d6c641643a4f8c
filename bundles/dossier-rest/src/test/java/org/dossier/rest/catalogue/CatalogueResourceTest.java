package org.dossier.rest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.CatalogueDouble;
import org.dossier.rest.testing.RestServer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The definitions over REST (S6). */
public class CatalogueResourceTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    @Before
    public void putDouble() {
        SERVER.services().catalogue().bind(new CatalogueDouble());
    }

    @Test
    public void listsSections() {
        Answer answer = SERVER.get("/sections");

        assertThat(answer.text()).isEqualTo("{\"items\":[{\"name\":\"basic\",\"labels\":{\"zh\":\"基本信息\",\"en\":\"Basic\"}}]}");
        assertThat(answer.header("ETag")).isEqualTo("\"sections.7\"");
    }

    @Test
    public void listsFields() {
        Answer answer = SERVER.get("/fields");

        assertThat(answer.json().get("items").findValuesAsText("name"))
                .containsExactly("phones", "note", "gender", "capital", "birthDate", "listed");
        assertThat(answer.json().at("/items/0")).hasToString("""
                {"name":"phones","section":"basic","kinds":["PERSON"],"type":"TEXT","many":true,"required":false,"longest":100,\
                "check":"none","sensitivity":"CONFIDENTIAL","mask":"all","search":["EXACT"],"unique":false,"rekeyed":false,\
                "labels":{"zh":"项","en":"phones"}}""");
        assertThat(answer.header("ETag")).isEqualTo("\"fields.7\"");
    }
}
