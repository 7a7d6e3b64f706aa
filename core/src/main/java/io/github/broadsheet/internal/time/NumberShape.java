package io.github.broadsheet.internal.time;

import io.github.broadsheet.internal.calendar.DayMonthOrder;

/** Reads what digits may be: a day, a year, an hour, a whole date, a time of day. */
final class NumberShape {

    private static final int LONGEST = 24;
    private static final int MOST_DIGITS = 9;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_USUAL_YEAR = 1850;
    private static final int LAST_USUAL_YEAR = 2059;
    private static final int LAST_SHORT_YEAR_OF_THIS_CENTURY = 49;
    private static final int HUNDRED = 100;
    private static final int FIRST_COMPACT_YEAR = 1900;
    private static final int COMPACT_DATE = 8;
    private static final int MOST_BEFORE_POINT = 1_000_000;
    private static final int MOST_DECIMALS = 3;
    /** The last of the numbers before a D that count dimensions: 3D. */
    private static final int LAST_DIMENSION = 4;
    /** The most weeks that are written with a capital W; more are watts. */
    private static final int MOST_WEEKS = 12;

    private final DayMonthOrder order;

    NumberShape(DayMonthOrder order) {
        this.order = order;
    }

    /** The classes of a number token; {@code shortened} if an apostrophe stands before it. */
    long read(String text, int begin, int end, boolean shortened) {
        if (end - begin > LONGEST) {
            return 0;
        }
        int digits = run(text, begin, end);
        String rest = text.substring(begin + digits, end);
        int value = parse(text, begin, begin + digits);
        return switch (rest) {
            case "" -> whole(digits, value, shortened);
            case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH" -> ordinal(digits, value);
            case "s", "'s", "\u2019s", "S" -> decade(digits, value);
            case "a", "A" -> digits <= 2 && isMonth(value) ? WordClass.HOURA.bit() : 0;
            case "D", "W", "Y", "d", "w", "y" -> letterUnit(digits, value, rest.charAt(0));
            default -> parts(text, begin, end);
        };
    }

    /** The value of a number token of these classes. */
    int value(String text, int begin, int end, long shape) {
        if (has(shape, WordClass.FULLDATE) || has(shape, WordClass.MONTHDAY) || has(shape, WordClass.YEARMONTH)) {
            return date(text, begin, end);
        }
        if (has(shape, WordClass.LETTERUNIT)) {
            int count = parse(text, begin, end - 1);
            return unitOf(text.charAt(end - 1)).ordinal() + count * HUNDRED;
        }
        if (has(shape, WordClass.CLOCK)) {
            int[] n = numbers(text, begin, end);
            return (n[0] * HUNDRED + n[1]) * HUNDRED + Math.max(0, n[2]);
        }
        if (has(shape, WordClass.YEARPAIR)) {
            int[] n = numbers(text, begin, end);
            return n[0] * HUNDRED + n[1] % HUNDRED;
        }
        if (has(shape, WordClass.DECIMAL)) {
            return thousandths(text, begin, end);
        }
        int value = 0;
        for (int i = begin; i < end && value < 100_000_000; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + c - '0';
            } else if (c != ',') {
                break;
            }
        }
        return value;
    }

    private static boolean has(long shape, WordClass wordClass) {
        return (shape & wordClass.bit()) != 0;
    }

    private static long whole(int digits, int value, boolean shortened) {
        if (digits == 2 && shortened) {
            return WordClass.YEAR2.bit();
        }
        long shape = digits <= MOST_DIGITS ? WordClass.N.bit() : 0;
        shape |= digits == 2 ? WordClass.SHORTYEAR.bit() : 0;
        if (digits <= 2) {
            shape |= isDay(value) ? WordClass.DAY.bit() : 0;
            shape |= value <= 24 ? WordClass.HOUR.bit() : 0;
        }
        if (digits == COMPACT_DATE && compact(value) > 0) {
            shape |= WordClass.FULLDATE.bit();
        }
        if (digits == 3 && value % HUNDRED < 60) {
            shape |= WordClass.CLOCK3.bit();
        }
        if (digits == 4 && value % HUNDRED < 60 && value / HUNDRED <= 24) {
            shape |= WordClass.CLOCK4.bit();
        }
        if (digits == 4 && value <= LAST_YEAR && value >= FIRST_YEAR) {
            boolean usual = value >= FIRST_USUAL_YEAR && value <= LAST_USUAL_YEAR && value % HUNDRED != 0;
            shape |= WordClass.MAYBEYEAR.bit() | (usual || value == 2000 ? WordClass.YEAR.bit() : 0);
        }
        return shape;
    }

    /** "10d", but not "3D", which is a picture, nor "25W", which is a power. */
    private static long letterUnit(int digits, int count, char letter) {
        boolean dimension = letter == 'D' && count <= LAST_DIMENSION;
        boolean power = letter == 'W' && count > MOST_WEEKS;
        return digits <= MOST_DIGITS / 2 && !dimension && !power ? WordClass.LETTERUNIT.bit() : 0;
    }

    private static Unit unitOf(char letter) {
        return switch (letter) {
            case 'w', 'W' -> Unit.WEEK;
            case 'y', 'Y' -> Unit.YEAR;
            default -> Unit.DAY;
        };
    }

    /** 2.5 is 2500. */
    private static int thousandths(String text, int begin, int end) {
        int[] n = numbers(text, begin, end);
        int digits = end - 1 - text.lastIndexOf('.', end - 1);
        return n[0] * 1000 + (digits == 1 ? n[1] * HUNDRED : digits == 2 ? n[1] * 10 : n[1]);
    }

    /** The digits of 20170131 if they are a date of a usual year, 0 if not. */
    private static int compact(int value) {
        int year = value / (HUNDRED * HUNDRED);
        boolean known = isMonth(value / HUNDRED % HUNDRED) && isDay(value % HUNDRED);
        return known && year >= FIRST_COMPACT_YEAR && year <= LAST_USUAL_YEAR ? value : 0;
    }

    private static long ordinal(int digits, int value) {
        return WordClass.ORD.bit() | (digits <= 2 && isDay(value) ? WordClass.DAY.bit() | WordClass.ORDDAY.bit() : 0);
    }

    private static long decade(int digits, int value) {
        boolean whole = digits == 4 && value >= FIRST_YEAR && value <= LAST_YEAR && value % 10 == 0;
        return whole || (digits == 2 && value % 10 == 0) ? WordClass.DECADE.bit() : 0;
    }

    private long parts(String text, int begin, int end) {
        char mark = text.charAt(begin + run(text, begin, end));
        int[] n = numbers(text, begin, end);
        if (mark == ',' || n[1] < 0) {
            return mark == ',' ? WordClass.N.bit() : 0;
        }
        if (mark == ':' || mark == 'h') {
            boolean twoDigits = run(text, begin + run(text, begin, end) + 1, end) == 2;
            boolean stopwatch = text.lastIndexOf('.', end - 1) >= begin;
            boolean length = mark == 'h' && !Character.isDigit(text.charAt(end - 1));
            return twoDigits && !stopwatch && !length && n[0] <= 24 && n[1] < 60 && n[2] < 60
                    ? WordClass.CLOCK.bit()
                    : 0;
        }
        if (mark == '.' && n[2] < 0) {
            boolean clock = n[0] <= 24 && n[1] < 60 && text.charAt(end - 3) == '.';
            int digits = end - 1 - text.lastIndexOf('.', end - 1);
            boolean decimal =
                    digits <= MOST_DECIMALS && digits == run(text, end - digits, end) && n[0] < MOST_BEFORE_POINT;
            return (clock ? WordClass.DOTCLOCK.bit() : 0) | (decimal ? WordClass.DECIMAL.bit() : 0);
        }
        if (isPair(n) && mark == '/') {
            return WordClass.YEARPAIR.bit();
        }
        int date = date(text, begin, end);
        if (date == 0) {
            return 0;
        }
        boolean full = n[2] >= 0;
        return (full ? WordClass.FULLDATE : date >= 10_000 ? WordClass.YEARMONTH : WordClass.MONTHDAY).bit();
    }

    /** Whether it is a year and the next: 2018/19, 2018/2019. */
    private static boolean isPair(int[] n) {
        boolean next = n[1] == n[0] + 1 || n[1] == (n[0] + 1) % HUNDRED;
        return n[2] < 0 && n[0] >= FIRST_USUAL_YEAR && n[0] <= LAST_USUAL_YEAR && next;
    }

    /** Year, month and day in decimal places; year and month; month and day; 0 if it is no date. */
    private int date(String text, int begin, int end) {
        int[] n = numbers(text, begin, end);
        int first = run(text, begin, end);
        if (first == end - begin) {
            return compact(n[0]);
        }
        if (n[2] >= 0 && text.charAt(begin + first) != mark(text, begin + first + 1, end)) {
            return 0;
        }
        if (first == 4) {
            boolean known = isMonth(n[1]) && (n[2] < 0 || isDay(n[2]));
            int month = n[0] * HUNDRED + n[1];
            return !known ? 0 : n[2] < 0 ? month : month * HUNDRED + n[2];
        }
        if (n[2] < 0) {
            boolean yearLast = n[1] >= FIRST_YEAR && n[1] <= LAST_YEAR && isMonth(n[0]);
            boolean slash = text.charAt(begin + first) == '/';
            return !slash ? 0 : yearLast ? n[1] * HUNDRED + n[0] : dayAndMonth(n[0], n[1]);
        }
        boolean yearOfTwo = n[2] >= HUNDRED || Character.isDigit(text.charAt(end - 2));
        int day = yearOfTwo ? dayAndMonth(n[0], n[1]) : 0;
        int year = n[2] >= HUNDRED ? n[2] : n[2] + (n[2] <= LAST_SHORT_YEAR_OF_THIS_CENTURY ? 2000 : 1900);
        return day == 0 || year < FIRST_YEAR || year > LAST_YEAR ? 0 : year * 10_000 + day;
    }

    private int dayAndMonth(int first, int second) {
        boolean monthFirst = isMonth(first) && (order == DayMonthOrder.MONTH_FIRST || !isMonth(second));
        int month = monthFirst ? first : second;
        int day = monthFirst ? second : first;
        return isMonth(month) && isDay(day) ? month * HUNDRED + day : 0;
    }

    private static boolean isMonth(int n) {
        return n >= 1 && n <= 12;
    }

    private static boolean isDay(int n) {
        return n >= 1 && n <= 31;
    }

    /** The first three numbers of a token, -1 where there is none; what follows a T is left out. */
    private static int[] numbers(String text, int begin, int end) {
        int[] found = {-1, -1, -1};
        int at = begin;
        for (int i = 0; i < found.length && at < end; i++) {
            int length = run(text, at, end);
            if (length == 0 || length > MOST_DIGITS) {
                break;
            }
            found[i] = parse(text, at, at + length);
            at += length;
            if (at < end && text.charAt(at) == 'T') {
                break;
            }
            at++;
        }
        return found;
    }

    /** The first character that is no digit, -1 if there is none. */
    private static int mark(String text, int begin, int end) {
        int at = begin + run(text, begin, end);
        return at < end ? text.charAt(at) : -1;
    }

    private static int run(String text, int begin, int end) {
        int at = begin;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - begin;
    }

    private static int parse(String text, int begin, int end) {
        int length = end - begin;
        return length == 0 || length > MOST_DIGITS ? -1 : Integer.parseInt(text, begin, end, 10);
    }
}
