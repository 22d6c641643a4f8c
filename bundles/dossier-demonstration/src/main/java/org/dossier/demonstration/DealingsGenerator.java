package org.dossier.demonstration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.dossier.core.IdempotencyKey;
import org.dossier.core.Money;
import org.dossier.interactions.Direction;
import org.dossier.interactions.InteractionKind;
import org.dossier.interactions.NewConsumption;
import org.dossier.interactions.NewInteraction;

/** Makes what happened with the customer of an index during the two years before a month, always the same for the same seed. */
final class DealingsGenerator {

    /** How many months are filled. */
    static final int MONTHS = 24;

    private static final long SEED = 20_260_102L;
    private static final int LAST_DAY = 28;
    private static final int OPENING_HOUR = 9;
    private static final int OPEN_HOURS = 9;
    private static final Currency CURRENCY = Currency.getInstance("CNY");
    private static final List<String> PRODUCTS = List.of("宽带 Broadband", "专线 Leased line", "云主机 Cloud server", "语音 Voice");
    private static final List<String> TOPICS = List.of("例行走访 Routine visit", "续约洽谈 Renewal talk", "服务回访 Service follow-up",
            "意见征询 Asking for opinions", "节日问候 Season's greetings");

    private final YearMonth last;

    /** Fills the months up to and with the given one. */
    DealingsGenerator(YearMonth last) {
        this.last = last;
    }

    /** Contacts, as many as its importance brings about. */
    List<NewInteraction> contacts(long index, Importance importance) {
        Dice dice = new Dice(SEED, index);
        return IntStream.range(0, importance.contacts(dice)).mapToObj(place -> contact(index, place, dice)).toList();
    }

    /** One item in each of the last months in which there was one, of one product, around one amount. */
    List<NewConsumption> consumption(long index, Importance importance) {
        Dice dice = new Dice(SEED + 1, index);
        String product = dice.one(PRODUCTS);
        int usual = 5_000 + dice.below(500_000);
        int months = importance.months(dice);
        int apart = months == 0 ? 1 : MONTHS / months;
        return IntStream.range(0, months).mapToObj(place -> item(last.minusMonths((long) place * apart), product, usual, dice)).toList();
    }

    private NewInteraction contact(long index, int place, Dice dice) {
        YearMonth month = last.minusMonths(1L + dice.below(MONTHS - 1));
        String topic = dice.one(TOPICS);
        return new NewInteraction(dice.one(List.of(InteractionKind.values())), dice.one(List.of(Direction.values())),
                at(month.atDay(1 + dice.below(LAST_DAY)), dice),
                List.of(), topic, topic, Optional.of(new IdempotencyKey("demonstration-contact-" + index + "-" + place)));
    }

    private static Instant at(LocalDate day, Dice dice) {
        return day.atTime(LocalTime.of(OPENING_HOUR + dice.below(OPEN_HOURS), 0)).toInstant(ZoneOffset.UTC);
    }

    private static NewConsumption item(YearMonth month, String product, int usualCents, Dice dice) {
        BigDecimal amount = BigDecimal.valueOf(usualCents + dice.below(usualCents), CURRENCY.getDefaultFractionDigits());
        return new NewConsumption(month.atDay(1 + dice.below(LAST_DAY)), product, BigDecimal.ONE, new Money(amount, CURRENCY),
                Optional.empty());
    }
}
