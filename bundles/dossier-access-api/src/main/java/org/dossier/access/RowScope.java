package org.dossier.access;

import java.util.Set;

/**
 * Which customers a caller may see at all; the archive turns it into a condition on its head rows. The parts add up.
 *
 * @param everything every customer
 * @param managers customers whose account manager is one of these accounts
 * @param units customers of one of these units
 * @param highest customers up to this sensitivity only
 */
public record RowScope(boolean everything, Set<String> managers, Set<String> units, Sensitivity highest) {

    /** Keeps unmodifiable copies. */
    public RowScope {
        managers = Set.copyOf(managers);
        units = Set.copyOf(units);
    }

    /** Whether a customer lies in this scope: the same condition as the archive's, for one customer whose facts are at hand. */
    public boolean covers(Facts facts) {
        boolean reached = everything || facts.manager().filter(managers::contains).isPresent()
                || facts.unit().filter(units::contains).isPresent();
        return reached && facts.sensitivity().compareTo(highest) <= 0;
    }

    /** No customer at all. */
    public static RowScope nothing() {
        return new RowScope(false, Set.of(), Set.of(), Sensitivity.PUBLIC);
    }
}
