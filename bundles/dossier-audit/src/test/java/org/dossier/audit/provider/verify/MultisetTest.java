package org.dossier.audit.provider.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class MultisetTest {

    @Test
    public void orderDoesNotMatterButEveryRowDoes() {
        Multiset one = new Multiset();
        Multiset other = one.counterpart();
        one.add("C-1", 1);
        one.add("C-2", 2);
        other.add("C-2", 2);
        assertThat(one.matches(other)).isFalse();
        other.add("C-1", 1);
        assertThat(one.matches(other)).isTrue();
        other.add("C-1", 1);
        assertThat(one.matches(other)).isFalse();
    }

    @Test
    public void anotherPlaceOrCustomerIsAnotherRow() {
        Multiset one = new Multiset();
        Multiset place = one.counterpart();
        Multiset customer = one.counterpart();
        one.add("C-1", 1);
        place.add("C-1", 2);
        customer.add("C-2", 1);
        assertThat(one.matches(place)).isFalse();
        assertThat(one.matches(customer)).isFalse();
    }
}
