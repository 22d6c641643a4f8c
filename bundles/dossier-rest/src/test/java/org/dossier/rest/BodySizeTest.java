package org.dossier.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** The configured size of bodies. */
public class BodySizeTest {

    @Test
    public void takesASizeWithinItsRange() {
        assertThat(BodySize.BODY.inForce(BodySize.SMALLEST)).isEqualTo(BodySize.SMALLEST);
        assertThat(BodySize.BODY.inForce(BodySize.LARGEST_BODY)).isEqualTo(BodySize.LARGEST_BODY);
        assertThat(BodySize.FILE.inForce(BodySize.LARGEST_FILE)).isEqualTo(BodySize.LARGEST_FILE);
    }

    @Test
    public void keepsTheUsualOneInPlaceOfAnother() {
        assertThat(BodySize.BODY.inForce(BodySize.SMALLEST - 1)).isEqualTo(BodySize.USUAL_BODY);
        assertThat(BodySize.BODY.inForce(BodySize.LARGEST_BODY + 1)).isEqualTo(BodySize.USUAL_BODY);
        assertThat(BodySize.FILE.inForce(BodySize.LARGEST_FILE + 1)).isEqualTo(BodySize.USUAL_FILE);
        assertThat(BodySize.FILE.inForce(-1)).isEqualTo(BodySize.USUAL_FILE);
    }
}
