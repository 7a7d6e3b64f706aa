package io.github.broadsheet.internal.calendar;

import io.github.broadsheet.internal.resource.WordList;
import java.time.LocalTime;
import java.util.Locale;

/** The words that written dates and times are made of, loaded once. */
final class CalendarWords {

    static final WordTable<MonthWord> MONTHS = WordTable.load("months.txt", MonthWord::of);

    /** Weekdays, each with its ISO number. */
    static final WordTable<Integer> WEEKDAYS = WordTable.load("weekdays.txt", line -> line.integer(1));

    static final WordTable<LocalTime> NAMED_TIMES =
            WordTable.load("named-times.txt", line -> LocalTime.of(line.integer(1), 0));

    static final WordTable<Particle> PARTICLES = WordTable.load("particles.txt", CalendarWords::particle);

    private CalendarWords() {}

    /**
     * The name of a month.
     *
     * @param number the month, from 1 to 12
     * @param abbreviated whether a point may follow
     */
    record MonthWord(int number, boolean abbreviated) {

        private static MonthWord of(WordList.Line line) {
            int number = line.integer(1);
            if (number < 1 || number > 12) {
                throw line.fault("not the number of a month: " + number);
            }
            return switch (line.column(2)) {
                case "full" -> new MonthWord(number, false);
                case "short" -> new MonthWord(number, true);
                default -> throw line.fault("neither full nor short: " + line.column(2));
            };
        }
    }

    /** What a small word does in a written date. */
    enum Particle {
        AGO,
        AM,
        AND,
        ARTICLE,
        BEFORE_DATE,
        BEFORE_TIME,
        HOURS,
        OF,
        ORDINAL,
        PM
    }

    /** Reads a particle; false, without moving, if another word or none stands there. */
    static boolean take(Cursor cursor, Particle particle) {
        int start = cursor.at();
        if (PARTICLES.get(cursor.word()) == particle) {
            return true;
        }
        cursor.to(start);
        return false;
    }

    /** Reads a particle with a space after it if it stands there; false if it does and no space follows. */
    static boolean skip(Cursor cursor, Particle particle) {
        return !take(cursor, particle) || cursor.spaces() > 0;
    }

    private static Particle particle(WordList.Line line) {
        String role = line.column(1).toUpperCase(Locale.ROOT).replace('-', '_');
        try {
            return Particle.valueOf(role);
        } catch (IllegalArgumentException e) {
            throw line.fault("no such role: " + line.column(1));
        }
    }
}
