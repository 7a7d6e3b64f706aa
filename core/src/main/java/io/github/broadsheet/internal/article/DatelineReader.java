package io.github.broadsheet.internal.article;

import io.github.broadsheet.Dateline;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.calendar.DateReader;
import io.github.broadsheet.internal.calendar.WrittenDate;
import io.github.broadsheet.internal.calendar.YearlessDate;
import io.github.broadsheet.internal.text.Characters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the place and date before a report: {@code MOSCOW, March 2 (Reuters) -}. The place is in capitals, or an agency
 * follows it in brackets.
 */
final class DatelineReader {

    private static final int REACH = 90;

    private final DateReader dates;

    DatelineReader(DateReader dates) {
        this.dates = dates;
    }

    Optional<Dateline> read(CharSequence text, int begin, int end) {
        int dash = dash(text, begin, Math.min(end, begin + REACH));
        if (dash < 0) {
            return Optional.empty();
        }
        int placeEnd = placeEnd(text, begin, dash);
        String place = text.subSequence(begin, placeEnd).toString().strip();
        boolean bracket = text.subSequence(begin, dash).toString().indexOf('(') > 0;
        if (place.length() < 3 || !isPlace(place, bracket)) {
            return Optional.empty();
        }
        Span span = new Span(begin, dash);
        return Optional.of(new Dateline(span, span.of(text), place, value(text, placeEnd, dash)));
    }

    /** The offset after the dash that closes the dateline, or -1. */
    private static int dash(CharSequence text, int begin, int end) {
        for (int at = begin + 3; at < end; at++) {
            char c = text.charAt(at);
            boolean spaced =
                    at + 1 < end && Characters.isBlank(text.charAt(at - 1)) && Characters.isBlank(text.charAt(at + 1));
            if (c == '\u2014' || c == '\u2013' && spaced) {
                return at + 1;
            }
            if (c == '-' && at + 1 < end && text.charAt(at + 1) == '-') {
                return at + 2;
            }
            if (c == '-' && spaced) {
                return at + 1;
            }
        }
        return -1;
    }

    private static int placeEnd(CharSequence text, int begin, int dash) {
        int at = begin;
        int comma = -1;
        while (at < dash) {
            char c = text.charAt(at);
            if (c == '('
                    || c == '-' && Characters.isBlank(text.charAt(at - 1))
                    || c == '\u2014'
                    || c == '\u2013'
                    || Character.isDigit(c)) {
                break;
            }
            if (c == ',') {
                comma = at;
            }
            at++;
        }
        boolean date = at < dash && Character.isDigit(text.charAt(at));
        return date && comma > begin ? comma : at;
    }

    private static boolean isPlace(String place, boolean bracket) {
        int letters = 0;
        int upper = 0;
        int firstWord = 0;
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
            } else if (c != ' ' && c != ',' && c != '.' && c != '\'' && c != '-' && c != '\u2019' && c != '/') {
                return false;
            }
            firstWord = firstWord == 0 && (c == ' ' || c == ',') ? i : firstWord;
        }
        String first = place.substring(0, firstWord == 0 ? place.length() : firstWord);
        boolean capitals = first.length() >= 3 && first.equals(first.toUpperCase(Locale.ROOT)) && letters >= 3;
        return letters > 0
                && (capitals && upper * 2 >= Math.min(letters, 12)
                        || bracket && Character.isUpperCase(place.charAt(0)) && place.length() <= 40);
    }

    private Optional<String> value(CharSequence text, int begin, int end) {
        List<WrittenDate> full = dates.find(text, begin, end);
        if (!full.isEmpty()) {
            return Optional.of(full.get(0).date().toString());
        }
        List<YearlessDate> yearless = dates.findYearless(text, begin, end);
        return yearless.isEmpty()
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "XXXX-%02d-%02d",
                        yearless.get(0).month(),
                        yearless.get(0).day()));
    }
}
