package io.github.broadsheet.internal.time;

import java.math.BigDecimal;

/** Writes TIMEX3 values of durations, sets and times of day. */
final class Amounts {

    private static final int THOUSAND = 1000;
    private static final int DECIMALS = 3;
    private static final int NOON = 12;
    private static final int MINUTES = 60;
    private static final int DAY = 24;
    private static final int LAST_SMALL_HOUR = 5;

    private Amounts() {}

    static String duration(Meaning meaning) {
        String value = "P" + meaning.unit().amount(count(meaning));
        if (!meaning.has(Field.FINER_UNIT)) {
            return value;
        }
        Unit finer = Unit.at(meaning.get(Field.FINER_UNIT));
        String two = value + rest(meaning.unit(), finer, meaning.get(Field.FINER_COUNT));
        return meaning.has(Field.FINEST_UNIT)
                ? two + rest(finer, Unit.at(meaning.get(Field.FINEST_UNIT)), meaning.get(Field.FINEST_COUNT))
                : two;
    }

    /** A finer unit's amount after a coarser one's; one T stands before all that the clock counts. */
    private static String rest(Unit before, Unit finer, int count) {
        String amount = finer.amount(Integer.toString(count));
        return before.isClock() && finer.isClock() ? amount.substring(1) : amount;
    }

    private static String count(Meaning meaning) {
        int count = meaning.get(Field.COUNT, -1);
        if (count > 0 && meaning.unit() == Unit.FORTNIGHT) {
            return Integer.toString(count * meaning.unit().multiple());
        }
        if (meaning.has(Field.THOUSANDTHS)) {
            return BigDecimal.valueOf(meaning.get(Field.THOUSANDTHS) + Math.max(0L, count) * THOUSAND, DECIMALS)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return count < 0 ? "X" : Integer.toString(count);
    }

    static String set(Meaning meaning) {
        if (meaning.has(Field.WEEKDAY)) {
            return "XXXX-WXX-" + meaning.get(Field.WEEKDAY) + clock(meaning);
        }
        if (meaning.has(Field.MONTH)) {
            return "XXXX-" + Values.pad(meaning.get(Field.MONTH), 2);
        }
        if (meaning.has(Field.SEASON)) {
            return "XXXX-" + Field.SEASON.word(meaning.get(Field.SEASON));
        }
        if (meaning.hasClock()) {
            return Values.unknown(Unit.DAY) + clock(meaning);
        }
        return meaning.has(Field.COUNT) ? "P" + meaning.unit().amount(count(meaning)) : Values.unknown(meaning.unit());
    }

    /** The time of day with the T before it, nothing if there is none. */
    static String clock(Meaning meaning) {
        if (!meaning.has(Field.HOUR)) {
            return meaning.has(Field.PART) ? "T" + Field.PART.word(meaning.get(Field.PART)) : "";
        }
        int minute = meaning.get(Field.MINUTE, 0);
        int hour = minute < 0 ? hour(meaning) - 1 : hour(meaning);
        boolean next = hour < 0 || (hour == DAY && minute > 0);
        StringBuilder text = new StringBuilder("T").append(Values.pad(next ? Math.abs(hour + DAY) % DAY : hour, 2));
        text.append(':').append(Values.pad(minute < 0 ? minute + MINUTES : minute, 2));
        if (meaning.get(Field.SECOND, 0) > 0) {
            text.append(':').append(Values.pad(meaning.get(Field.SECOND), 2));
        }
        return text.append(zone(meaning)).toString();
    }

    private static int hour(Meaning meaning) {
        int hour = meaning.get(Field.HOUR);
        if (meaning.get(Field.AFTERNOON, 0) == 1 || isLate(meaning)) {
            return hour < NOON ? hour + NOON : hour;
        }
        return hour == NOON && meaning.get(Field.AFTERNOON, 1) == 0 ? 0 : hour;
    }

    /** Whether the part of the day says what a.m. or p.m. does not: "9:15 this evening". */
    private static boolean isLate(Meaning meaning) {
        boolean late = meaning.is(Field.PART, "AF") || meaning.is(Field.PART, "EV");
        boolean night = meaning.is(Field.PART, "NI") && meaning.get(Field.HOUR) > LAST_SMALL_HOUR;
        return !meaning.has(Field.AFTERNOON) && (late || night);
    }

    private static String zone(Meaning meaning) {
        if (!meaning.has(Field.ZONE)) {
            return "";
        }
        int minutes = meaning.get(Field.ZONE);
        int size = Math.abs(minutes);
        String offset = Values.pad(size / MINUTES, 2) + ":" + Values.pad(size % MINUTES, 2);
        return minutes == 0 ? "Z" : (minutes < 0 ? "-" : "+") + offset;
    }
}
