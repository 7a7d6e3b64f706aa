package io.github.broadsheet.internal.article;

import io.github.broadsheet.Byline;
import io.github.broadsheet.Source;
import io.github.broadsheet.Span;
import io.github.broadsheet.internal.calendar.DateReader;
import io.github.broadsheet.internal.calendar.WrittenDate;
import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the authors out of a byline: "By ANN SAMPLE and Bo Example, Staff Writers | May 3, 2021". */
final class BylineReader {

    private static final Set<String> OPENINGS = WordList.set(BylineReader.class, "byline-openings.txt");

    private final DateReader dates;

    BylineReader(DateReader dates) {
        this.dates = dates;
    }

    /**
     * The authors named in a stretch of a line.
     *
     * @param strict whether every part must be a full name, as in a line that does not say "By"
     */
    List<Byline> read(CharSequence text, int begin, int end, boolean strict) {
        List<Byline> authors = new ArrayList<>();
        for (int[] part : parts(text, begin, end)) {
            Byline author = author(text, part[0], part[1], strict || !authors.isEmpty());
            boolean affiliation = author != null && isAffiliation(text, author, authors);
            if (author != null && !affiliation) {
                authors.add(author);
            } else if (!affiliation && (!authors.isEmpty() || strict)) {
                break;
            }
        }
        return authors;
    }

    /** Whether the whole line is names and separators, dates taken out; the names then. */
    Optional<List<Byline>> readBare(CharSequence text, int begin, int end) {
        List<Byline> authors = new ArrayList<>();
        for (int[] part : parts(text, begin, end)) {
            Byline author = author(text, part[0], part[1], true);
            boolean role = !authors.isEmpty()
                    && PersonNames.isRole(text.subSequence(part[0], part[1]).toString());
            if (role) {
                continue;
            }
            if (author == null) {
                return Optional.empty();
            }
            if (!isAffiliation(text, author, authors)) {
                authors.add(author);
            }
        }
        return authors.isEmpty() ? Optional.empty() : Optional.of(authors);
    }

    /** Whether the agency belongs to the author before it: "Ann Sample, Reuters", not "Ann Sample and Reuters". */
    private static boolean isAffiliation(CharSequence text, Byline author, List<Byline> before) {
        if (author.kind() != Byline.Kind.AGENCY || before.isEmpty()) {
            return false;
        }
        int end = before.get(before.size() - 1).span().orElseThrow().end();
        int begin = author.span().orElseThrow().begin();
        return !text.subSequence(end, begin).toString().strip().equalsIgnoreCase("and");
    }

    /** Where the names begin, after "By" and its like; the beginning itself where nothing opens them. */
    static int afterOpening(CharSequence text, int begin, int end) {
        int at = begin;
        int last = begin;
        for (int words = 0; words < 4 && at < end; words++) {
            int from = at;
            while (at < end && Character.isLetter(text.charAt(at))) {
                at++;
            }
            String word = text.subSequence(from, at).toString();
            String folded = word.toLowerCase(Locale.ROOT);
            if (folded.length() > 2 && folded.startsWith("by") && glued(word)) {
                return from + (folded.startsWith("byby") ? 4 : 2);
            }
            if (!OPENINGS.contains(folded)) {
                break;
            }
            while (at < end && (text.charAt(at) == ':' || Characters.isBlank(text.charAt(at)))) {
                at++;
            }
            last = at;
        }
        return last;
    }

    private static boolean glued(String word) {
        return Character.isUpperCase(word.charAt(2)) && Character.isLowerCase(word.charAt(1));
    }

    /** The pieces between commas, "and" and other separators, without dates and handles. */
    private List<int[]> parts(CharSequence text, int begin, int end) {
        List<int[]> parts = new ArrayList<>();
        int at = begin;
        for (WrittenDate date : dates.find(text, begin, end)) {
            split(text, at, date.begin(), parts);
            at = date.end();
        }
        split(text, at, end, parts);
        return parts;
    }

    private static void split(CharSequence text, int begin, int end, List<int[]> parts) {
        int from = begin;
        int at = begin;
        while (at < end) {
            char c = text.charAt(at);
            int width = separator(text, at, end);
            if (width > 0) {
                add(text, from, at, parts);
                at += width;
                from = at;
            } else if (c == '@') {
                add(text, from, at, parts);
                while (at < end && !Characters.isBlank(text.charAt(at))) {
                    at++;
                }
                from = at;
            } else {
                at++;
            }
        }
        add(text, from, end, parts);
    }

    /** The width of the separator that stands here, or 0. */
    private static int separator(CharSequence text, int at, int end) {
        char c = text.charAt(at);
        if (c == ','
                || c == ';'
                || c == '|'
                || c == '/'
                || c == '&'
                || c == '\u00b7'
                || c == '\u2022'
                || c == '('
                || c == ')'
                || c == '\u2014'
                || c == '\u2013'
                || c == '\n'
                || c == '\u2219'
                || c == '\u00a0'
                || c == ':') {
            return 1;
        }
        if (c == '-' && at > 0 && Characters.isBlank(text.charAt(at - 1))) {
            return 1;
        }
        if (c == ' ' && at + 1 < end && text.charAt(at + 1) == ' ') {
            return 2;
        }
        boolean and = c == ' '
                && at + 5 <= end
                && text.subSequence(at, at + 5).toString().equalsIgnoreCase(" and ");
        if (and) {
            return 5;
        }
        boolean in = c == ' '
                && at + 4 <= end
                && text.subSequence(at, at + 4).toString().equals(" in ");
        boolean with = c == ' '
                && at + 5 <= end
                && text.subSequence(at, at + 5).toString().equals(" for ");
        return in ? 4 : with ? 5 : 0;
    }

    private static void add(CharSequence text, int begin, int end, List<int[]> parts) {
        int from = begin;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1)) && text.charAt(to - 1) != '.') {
            to--;
        }
        if (from < to) {
            parts.add(new int[] {from, to});
        }
    }

    private static @Nullable Byline author(CharSequence text, int begin, int end, boolean strict) {
        int from = begin;
        int opening = afterOpening(text, begin, end);
        if (opening > begin) {
            from = opening;
        }
        int to = unglue(text, from, end);
        String part = text.subSequence(from, to).toString();
        if (part.isBlank()) {
            return null;
        }
        if (PersonNames.isAgency(part)) {
            return byline(text, from, to, Byline.Kind.AGENCY);
        }
        String[] words = part.split("\\s+", -1);
        int agency = PersonNames.agencyAtEnd(words);
        if (agency > 0 && PersonNames.isPerson(part.substring(0, lengthOf(part, words.length - agency)))) {
            to = from + lengthOf(part, words.length - agency);
            part = text.subSequence(from, to).toString();
        }
        if (PersonNames.isDesk(part)) {
            return opening > begin ? byline(text, from, to, Byline.Kind.AGENCY) : null;
        }
        int length = opening > begin ? PersonNames.personAtStart(part) : PersonNames.isPerson(part) ? part.length() : 0;
        if (length == 0 && !strict && opening > begin && PersonNames.isSingleName(part)) {
            length = part.length();
        }
        return length > 0 ? byline(text, from, from + length, Byline.Kind.PERSON) : null;
    }

    /** Cuts "Ann SampleThe Example Post" where a small letter meets a capital, save inside McName and the like. */
    private static int unglue(CharSequence text, int begin, int end) {
        for (int at = begin + 4; at < end; at++) {
            if (Character.isDigit(text.charAt(at)) && Character.isLetter(text.charAt(at - 1))) {
                return at;
            }
            if (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1))) {
                int word = at;
                while (word > begin && Character.isLetter(text.charAt(word - 1))) {
                    word--;
                }
                if (at - word > 3 || word == begin && at - word > 2) {
                    return at;
                }
            }
        }
        return end;
    }

    private static int lengthOf(String part, int words) {
        int at = 0;
        for (int i = 0; i < words; i++) {
            while (at < part.length() && Character.isWhitespace(part.charAt(at))) {
                at++;
            }
            while (at < part.length() && !Character.isWhitespace(part.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static Byline byline(CharSequence text, int begin, int end, Byline.Kind kind) {
        Span span = new Span(begin, end);
        return new Byline(span.of(text), kind, Optional.of(span), Source.TEXT);
    }
}
