package org.dossier.demonstration;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats: the same seed and index give the same throws, whatever was thrown for other indices. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed, long index) {
        random = new SplittableRandom(new SplittableRandom(seed + index).nextLong());
    }

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in so many throws. */
    boolean oneIn(int throwsOnAverage) {
        return below(throwsOnAverage) == 0;
    }

    /** One of the items, each as likely as the others. */
    <T> T one(List<T> items) {
        return items.get(below(items.size()));
    }
}
