package org.dossier.demonstration;

/** How much a customer matters to the demonstration company: a few key accounts are visited often, most people hardly ever. */
enum Importance {
    /** One company in twenty: visited again and again, and consumes every month. */
    KEY(6, 18, 24, 24),
    /** All other companies. */
    REGULAR(0, 2, 4, 12),
    /** Persons: seven in eight were never visited, and more than half consumed nothing in the last two years. */
    OCCASIONAL(-6, 1, -5, 4);

    private static final long SEED = 20_260_104L;
    private static final int ONE_KEY_COMPANY_IN = 20;

    private final int fewestContacts;
    private final int mostContacts;
    private final int fewestMonths;
    private final int mostMonths;

    /** Less than none is none, so that none is likelier than any other number. */
    Importance(int fewestContacts, int mostContacts, int fewestMonths, int mostMonths) {
        this.fewestContacts = fewestContacts;
        this.mostContacts = mostContacts;
        this.fewestMonths = fewestMonths;
        this.mostMonths = mostMonths;
    }

    /** The importance of the customer of an index, always the same. */
    static Importance of(long index, boolean company) {
        if (!company) {
            return OCCASIONAL;
        }
        return new Dice(SEED, index).oneIn(ONE_KEY_COMPANY_IN) ? KEY : REGULAR;
    }

    /** How many contacts there were. */
    int contacts(Dice dice) {
        return some(dice, fewestContacts, mostContacts);
    }

    /** In how many months something was consumed. */
    int months(Dice dice) {
        return some(dice, fewestMonths, mostMonths);
    }

    private static int some(Dice dice, int fewest, int most) {
        return Math.max(0, fewest + dice.below(most - fewest + 1));
    }
}
