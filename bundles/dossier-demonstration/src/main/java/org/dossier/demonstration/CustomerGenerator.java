package org.dossier.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldValue;
import org.dossier.archive.NewCustomer;

/** Makes the customer of an index, always the same one for the same seed: persons and companies, Chinese and English. */
final class CustomerGenerator {

    private static final long SEED = 20_260_101L;
    private static final int ONE_COMPANY_IN = 3;
    private static final int ONE_ENGLISH_IN = 5;
    private static final LocalDate EARLIEST_FOUNDING = LocalDate.of(1985, 1, 1);
    private static final int FOUNDING_DAYS = 14_000;

    private final CatalogueFields catalogue;
    private final List<String> managers;
    private final Vocabulary chinese = Vocabulary.of("zh");
    private final Vocabulary english = Vocabulary.of("en");

    /** The catalogue decides which fields are filled; the managers take the customers in turn. */
    CustomerGenerator(CatalogueFields catalogue, List<String> managers) {
        this.catalogue = catalogue;
        this.managers = List.copyOf(managers);
    }

    /** The customer of an index. */
    NewCustomer customer(long index) {
        Dice dice = new Dice(SEED, index);
        CustomerKind kind = dice.oneIn(ONE_COMPANY_IN) ? CustomerKind.ORGANIZATION : CustomerKind.PERSON;
        boolean inEnglish = dice.oneIn(ONE_ENGLISH_IN);
        Vocabulary words = inEnglish ? english : chinese;
        String name = kind == CustomerKind.PERSON ? personName(words, inEnglish, dice) : companyName(words, inEnglish, dice);
        Map<String, String> plain = kind == CustomerKind.PERSON ? person(index) : company(words, inEnglish, dice, index);
        SortedMap<String, FieldValue> fields = catalogue.values(kind, plain, dice);
        catalogue.value(kind, "phones", new OfficialNumbers(index).mobile()).ifPresent(phone -> fields.put("phones", phone));
        catalogue.value(kind, "addresses", address(words, inEnglish, dice)).ifPresent(address -> fields.put("addresses", address));
        return new NewCustomer(kind, name, fields, manager(index), Set.of(), Optional.empty());
    }

    private Optional<String> manager(long index) {
        return managers.isEmpty() ? Optional.empty() : Optional.of(Managers.of(managers, index));
    }

    private static String personName(Vocabulary words, boolean inEnglish, Dice dice) {
        return inEnglish
                ? dice.one(words.given()) + " " + dice.one(words.surnames())
                : dice.one(words.surnames()) + dice.one(words.given());
    }

    private static String companyName(Vocabulary words, boolean inEnglish, Dice dice) {
        return inEnglish
                ? dice.one(words.brands()) + " " + dice.one(words.trades()) + " " + dice.one(words.forms())
                : dice.one(words.cities()) + dice.one(words.brands()) + dice.one(words.trades()) + dice.one(words.forms());
    }

    private static Map<String, String> person(long index) {
        OfficialNumbers numbers = new OfficialNumbers(index);
        return Map.of("identityNumber", numbers.identityNumber(), "birthDate", numbers.birthDate().toString(),
                "gender", numbers.male() ? "MALE" : "FEMALE");
    }

    private static Map<String, String> company(Vocabulary words, boolean inEnglish, Dice dice, long index) {
        return Map.of("registrationNumber", new OfficialNumbers(index).registrationNumber(),
                "foundedOn", EARLIEST_FOUNDING.plusDays(dice.below(FOUNDING_DAYS)).toString(),
                "legalRepresentative", personName(words, inEnglish, dice),
                "contactName", personName(words, inEnglish, dice),
                "employees", Integer.toString(1 + dice.below(5_000)));
    }

    private static String address(Vocabulary words, boolean inEnglish, Dice dice) {
        int house = 1 + dice.below(300);
        return inEnglish
                ? house + " " + dice.one(words.streets()) + ", " + dice.one(words.cities())
                : dice.one(words.cities()) + "市" + dice.one(words.streets()) + house + "号";
    }
}
