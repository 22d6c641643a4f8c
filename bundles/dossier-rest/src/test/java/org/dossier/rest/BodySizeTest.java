package org.dossier.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** The configured size of bodies. */
public class BodySizeTest {

    @Test
    public void takesASizeWithinItsRange() {
        assertThat(BodySize.inForce(BodySize.SMALLEST)).isEqualTo(BodySize.SMALLEST);
        assertThat(BodySize.inForce(BodySize.LARGEST)).isEqualTo(BodySize.LARGEST);
    }

    @Test
    public void keepsTheUsualOneInPlaceOfAnother() {
        assertThat(BodySize.inForce(BodySize.SMALLEST - 1)).isEqualTo(BodySize.USUAL);
        assertThat(BodySize.inForce(BodySize.LARGEST + 1)).isEqualTo(BodySize.USUAL);
        assertThat(BodySize.inForce(-1)).isEqualTo(BodySize.USUAL);
    }
}
