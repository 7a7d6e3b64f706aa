package io.github.broadsheet.internal.time;

/** The classes by which rules speak of times that other rules found. */
final class TimeClasses {

    private TimeClasses() {}

    static long of(Meaning meaning) {
        return switch (meaning.kind()) {
            case CALENDAR, RELATIVE -> date(meaning) | (meaning.has(Field.HOLIDAY) ? WordClass.HOLIDAY.bit() : 0);
            case CLOCK -> clock(meaning);
            case REFERENCE -> WordClass.REFERENCE.bit();
            case DURATION ->
                WordClass.DURATION.bit()
                        | (meaning.has(Field.WINDOW) || meaning.get(Field.COUNT, 0) < 0 ? 0 : WordClass.LENGTH.bit());
            case SET -> WordClass.SET.bit();
            case NONE -> 0;
        };
    }

    private static long clock(Meaning meaning) {
        return (meaning.has(Field.HOUR) ? WordClass.CLOCKTIME : WordClass.TIMEOFDAY).bit();
    }

    private static long date(Meaning meaning) {
        return meaning.hasClock() ? clock(meaning) : WordClass.DATE.bit() | grain(meaning.grain());
    }

    private static long grain(Unit grain) {
        return switch (grain) {
            case DAY -> WordClass.DAYDATE.bit();
            case WEEK, FORTNIGHT, WEEKEND -> WordClass.WEEKDATE.bit();
            case MONTH -> WordClass.MONTHDATE.bit();
            case QUARTER, HALF -> WordClass.QUARTERDATE.bit();
            case SEASON -> WordClass.SEASONDATE.bit();
            case YEAR -> WordClass.YEARDATE.bit();
            case DECADE, CENTURY, MILLENNIUM -> WordClass.DECADEDATE.bit();
            case SECOND, MINUTE, HOUR -> 0;
        };
    }
}
