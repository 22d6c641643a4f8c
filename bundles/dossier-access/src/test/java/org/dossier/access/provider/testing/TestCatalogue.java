package org.dossier.access.provider.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.dossier.access.CustomerFacts;
import org.dossier.access.Facts;
import org.dossier.access.FieldRule;
import org.dossier.access.FieldSource;
import org.dossier.access.Sensitivity;
import org.dossier.core.CustomerNumber;

/**
 * One field of each sensitivity in each section, named {@code basic-public} and so on; and customers whose facts follow their
 * number.
 */
public final class TestCatalogue implements FieldSource, CustomerFacts {

    public static final List<String> SECTIONS = List.of("basic", "operating", "service");
    /** A customer of {@code manager.one}. */
    public static final Facts MANAGED = facts("C1", "manager.one", Sensitivity.INTERNAL);
    /** A customer of {@code manager.two}. */
    public static final Facts OTHERS = facts("C2", "manager.two", Sensitivity.INTERNAL);
    /** A customer that only few may know. */
    public static final Facts SECRET = facts("C3", "manager.one", Sensitivity.SECRET);

    private volatile long revision = 1;
    private volatile List<FieldRule> rules = rules();

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public List<FieldRule> fields() {
        return rules;
    }

    /** Makes a field as sensitive as given, as a change of the catalogue does. */
    public void change(String field, Sensitivity sensitivity) {
        rules = rules.stream().map(rule -> rule.name().equals(field) ? new FieldRule(field, rule.section(), sensitivity) : rule)
                .toList();
        revision++;
    }

    @Override
    public Optional<Facts> of(CustomerNumber customer) {
        return List.of(MANAGED, OTHERS, SECRET).stream().filter(facts -> facts.customer().equals(customer)).findFirst();
    }

    public static String field(String section, Sensitivity sensitivity) {
        return section + "-" + sensitivity.name().toLowerCase(Locale.ROOT);
    }

    private static Facts facts(String number, String manager, Sensitivity sensitivity) {
        return new Facts(new CustomerNumber(number), "ACTIVE", Optional.of(manager), Optional.empty(), sensitivity);
    }

    private static List<FieldRule> rules() {
        List<FieldRule> rules = new ArrayList<>();
        for (String section : SECTIONS) {
            for (Sensitivity sensitivity : Sensitivity.values()) {
                rules.add(new FieldRule(field(section, sensitivity), section, sensitivity));
            }
        }
        return List.copyOf(rules);
    }
}
