package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts sequences of capitalised words into candidates. Every piece is looked at a bounded number of times. */
final class Segmenter {

    private static final long NO_NAMES = WordClass.bits(WordClass.CALENDAR, WordClass.FUNCTION, WordClass.NOT_NAME);

    private final Pieces pieces;
    private final Casing casing;
    private final Matches matches;
    private final Runs runs;
    private List<Candidate> out = new ArrayList<>();
    private int sentence;
    private boolean headline;
    private int end;

    /**
     * Counts how words are written in this document.
     *
     * @param pieces the pieces of all sentences
     * @param gazetteer what is known without the document
     */
    Segmenter(Pieces pieces, Gazetteer gazetteer) {
        this.pieces = pieces;
        this.casing = new Casing(pieces);
        this.matches = new Matches(pieces, gazetteer);
        this.runs = new Runs(pieces, matches, casing);
    }

    /** Adds the candidates of one sentence to a list. */
    void segment(int number, List<Candidate> to) {
        sentence = number;
        headline = pieces.isHeadlineStyle(number);
        out = to;
        end = pieces.last(number);
        matches.within(end);
        int i = pieces.first(number);
        while (i < end) {
            int last = runs.end(i, end, headline);
            if (last > i) {
                cut(i, last);
                i = last;
            } else {
                i++;
            }
        }
    }

    private void cut(int from, int to) {
        int p = from;
        int titleBegin = -1;
        while (p < to) {
            int skipped = skip(p, to);
            if (skipped > p) {
                titleBegin = -1;
                p = skipped;
                continue;
            }
            int title = title(p, to);
            if (title > 0) {
                titleBegin = titleBegin < 0 ? p : titleBegin;
                p += title;
                continue;
            }
            int begun = out.size();
            p = name(p, to, titleBegin >= 0);
            if (titleBegin >= 0 && out.size() > begun) {
                Candidate named = out.get(begun);
                named.titleFirst = titleBegin;
                named.titledForm = pieces.forms(titleBegin, named.last);
            }
            titleBegin = -1;
        }
    }

    /** Words at the front that belong to no name. */
    private int skip(int p, int to) {
        if (!pieces.is(p, Pieces.WORD)) {
            return matches.name(p) > 0 ? p : p + 1;
        }
        int known2 = matches.name(p);
        if (known2 >= 2) {
            return p;
        }
        boolean alone = p + 1 == to && known2 == 0 && !pieces.is(p, Pieces.GLUED) && isLetterOrStop(p);
        if (alone || pieces.has(p, WordClass.NOT_NAME.bit())) {
            return p + 1;
        }
        if (pieces.has(p, WordClass.FUNCTION.bit() | WordClass.CALENDAR.bit()) && !isAcronym(p) && !isPerson(p, to)) {
            return p + 1;
        }
        if (!pieces.is(p, Pieces.CAPITAL) && known2 == 0) {
            return p + 1;
        }
        return pieces.is(p, Pieces.INITIAL) && isPlainWord(p, to) ? p + 1 : p;
    }

    /** A single letter, or a letter with its stop. */
    private boolean isLetterOrStop(int p) {
        String form = pieces.form(p);
        return form.length() == 1 || (form.length() == 2 && form.charAt(1) == '.');
    }

    private boolean isPerson(int p, int to) {
        return pieces.has(p, WordClass.GIVEN.bit()) && p + 1 < to && pieces.is(p + 1, Pieces.CAPITAL);
    }

    private boolean isAcronym(int p) {
        String form = pieces.form(p);
        return form.length() > 1 && Character.isUpperCase(form.charAt(1)) && matches.isName(p);
    }

    /** A word at the beginning of a sentence that is large for that reason alone. */
    private boolean isPlainWord(int p, int to) {
        if (p + 1 < to && pieces.has(p, WordClass.EVENT_FIRST.bit())) {
            return false;
        }
        String form = pieces.form(p);
        String lower = form.toLowerCase(Locale.ROOT);
        int asName = casing.asName(form);
        int asWord = casing.asWord(lower);
        boolean common = pieces.has(p, WordClass.COMMON.bit()) || asWord > 0;
        if (!common || asName > asWord) {
            return false;
        }
        if (p + 1 < to && matches.title(p) > 0) {
            return false;
        }
        boolean head = p + 1 < to && headEnd(p, to) > p + 1;
        return !head || asWord > 0 || (p + 2 == to && pieces.has(p + 1, WordClass.COMMON.bit()));
    }

    private int title(int p, int to) {
        int length = matches.title(p);
        if (length == 0 || matches.name(p) > length) {
            return 0;
        }
        if (p > pieces.first(sentence) && pieces.has(p - 1, WordClass.VEHICLE_BEFORE.bit())) {
            return 0;
        }
        boolean beforeHead = p + length < to && pieces.has(p + length, WordClass.HEADS) && headEnd(p, to) > p + length;
        boolean ofHead = p + length < to && pieces.is(p + length, "of") && pieces.has(p, WordClass.OF_HEADS);
        return beforeHead || ofHead ? 0 : length;
    }

    /** Emits the name that begins at {@code p} and says where it ends. */
    private int name(int p, int to, boolean titled) {
        int stop = nextCut(p, to);
        int matched = matches.name(p);
        if (p + matched >= stop && matched > 0) {
            return known(p, matched, titled);
        }
        int special = special(p, stop);
        if (special > p) {
            return special;
        }
        int head = headEnd(p, stop);
        if (head > p + 1 && head > p + matched && !titled) {
            return headed(p, head, matched);
        }
        if (matched == 1 && isPlaceNamed(p, stop)) {
            emit(p, stop).typed(EntityType.ORGANIZATION, "place-and-words");
            return stop;
        }
        if (goesOn(p, p + matched, stop)) {
            emit(p, p + matched + 2).typed(EntityType.LOCATION, "place-first");
            return p + matched + 2;
        }
        boolean given = pieces.has(p, WordClass.GIVEN.bit()) && matched <= 1 && p + 1 < stop;
        if (matched > 0 && !(given || (titled && matched == 1))) {
            return known(p, matched, titled);
        }
        return unknown(p, stop, titled, given);
    }

    /** "San Antonio" of "San Antonio del Sur". */
    private boolean goesOn(int p, int after, int stop) {
        return after > p
                && after + 1 < stop
                && matches.entry(p).filter(e -> e.type() == EntityType.LOCATION).isPresent()
                && pieces.has(after, WordClass.PARTICLE.bit())
                && !pieces.is(after, Pieces.CAPITAL)
                && pieces.is(after + 1, Pieces.CAPITAL);
    }

    /** A place and then common words, all with capitals: "Qatar Charity". */
    private boolean isPlaceNamed(int p, int stop) {
        boolean place =
                matches.entry(p).filter(e -> e.type() == EntityType.LOCATION).isPresent();
        boolean words = place && p + 1 < stop && !headline;
        for (int q = p + 1; q < stop && words; q++) {
            words = pieces.has(q, WordClass.COMMON.bit())
                    && pieces.is(q, Pieces.CAPITAL)
                    && !pieces.has(q, WordClass.ROLE.bit() | WordClass.GIVEN.bit());
        }
        return words;
    }

    /** The next title, function word or day inside the run. */
    private int nextCut(int p, int to) {
        int q = p + Math.max(1, matches.name(p));
        while (q < to) {
            boolean word = pieces.is(q, Pieces.CAPITAL);
            if (word && pieces.has(q, NO_NAMES) && !isAcronym(q)) {
                return q;
            }
            boolean surname = q + 1 == to && pieces.has(p, WordClass.GIVEN.bit());
            if (word
                    && !surname
                    && matches.title(q) > 0
                    && matches.name(q) <= matches.title(q)
                    && !pieces.has(q, WordClass.HEADS)) {
                return q;
            }
            if (!pieces.is(q, Pieces.WORD) && !pieces.is(q, '&') && !pieces.is(q, Pieces.NUMBER)) {
                return q;
            }
            q += Math.max(1, matches.name(q));
        }
        return to;
    }

    /** One past the last word that says what kind of thing the run names, or {@code p}. */
    private int headEnd(int p, int stop) {
        for (int q = p; q + 1 < stop; q++) {
            if (runs.isConnector(q + 1) && pieces.has(q, WordClass.OF_HEADS | WordClass.ORG.bit())) {
                return stop;
            }
        }
        for (int q = stop - 1; q > p; q--) {
            if (pieces.has(q, WordClass.HEADS)) {
                return q + 1;
            }
        }
        return p;
    }

    private int headed(int p, int head, int matched) {
        int from = p;
        int headWord = headWord(p, head);
        Optional<Gazetteer.Entry> entry = matches.entry(p);
        boolean people = matched == 1 && entry.isPresent() && entry.get().kind() == Gazetteer.Kind.PEOPLE;
        boolean country = matched >= 1 && entry.isPresent() && entry.get().kind() == Gazetteer.Kind.COUNTRY;
        if ((people || country) && pieces.has(headWord, WordClass.ORG_BARE.bit())) {
            from = known(p, matched, false);
        }
        if (from == headWord && from + 1 == head && !pieces.has(headWord, WordClass.ORG_BARE.bit())) {
            return from;
        }
        emit(from, head).typed(typeOf(headWord, head), "head");
        return head;
    }

    private int headWord(int p, int head) {
        for (int q = p; q + 1 < head; q++) {
            if (runs.isConnector(q + 1)) {
                return q;
            }
        }
        return head - 1;
    }

    private EntityType typeOf(int headWord, int end0) {
        boolean of = headWord + 1 < end0;
        if (pieces.has(headWord, of ? WordClass.EVENT_OF.bit() : 0)) {
            return EntityType.EVENT;
        }
        long org = WordClass.bits(WordClass.ORG_SUFFIX, WordClass.ORG_BARE, WordClass.ORG);
        if (pieces.has(headWord, of ? WordClass.ORG_OF.bit() : org)) {
            return EntityType.ORGANIZATION;
        }
        if (pieces.has(headWord, of ? WordClass.LOC_OF.bit() : WordClass.LOC.bit())) {
            return EntityType.LOCATION;
        }
        if (pieces.has(headWord, of ? WordClass.FAC_OF.bit() : WordClass.FAC.bit())) {
            return EntityType.FACILITY;
        }
        if (pieces.has(headWord, of ? WordClass.LAW_OF.bit() : WordClass.LAW.bit())) {
            return EntityType.LAW;
        }
        if (!of && pieces.has(headWord, WordClass.EVENT.bit())) {
            return EntityType.EVENT;
        }
        return pieces.has(headWord, WordClass.WORK.bit()) ? EntityType.WORK : EntityType.ORGANIZATION;
    }

    /** Ships, aircraft, storms and operations: known by their first word. */
    private int special(int p, int stop) {
        if (stop - p < 2) {
            return p;
        }
        boolean model = pieces.has(p, WordClass.VEHICLE_MAKER.bit()) && pieces.is(p + 1, Pieces.NUMBER);
        if (model || pieces.has(p, WordClass.VEHICLE_FIRST.bit())) {
            emit(p, stop).typed(EntityType.VEHICLE, "designation");
            return stop;
        }
        if (pieces.has(p, WordClass.EVENT_FIRST.bit())) {
            emit(p, stop).typed(EntityType.EVENT, pieces.has(p, WordClass.STORM.bit()) ? Dossier.STORM : "event-first");
            return stop;
        }
        boolean open = matches.name(p) == 0 && headEnd(p, stop) <= p + 1;
        if (open && pieces.has(p, WordClass.ORG_LEAD.bit() | WordClass.LOC_RUN.bit())) {
            boolean place = pieces.has(p, WordClass.LOC_RUN.bit());
            emit(p, stop)
                    .typed(
                            place ? EntityType.LOCATION : EntityType.ORGANIZATION,
                            place ? "place-first" : "organization-first");
            return stop;
        }
        if (pieces.has(p, WordClass.LOC_LEAD.bit()) && matches.name(p) == 0 && headEnd(p, stop) <= p + 1) {
            int last = Math.min(stop, p + 2);
            emit(p, last).typed(EntityType.LOCATION, "place-first");
            return last;
        }
        boolean place = pieces.has(p, WordClass.LOC_FIRST.bit()) && matches.name(p) == 0;
        int next = place ? matches.name(p + 1) : 0;
        if (place
                && (next > 0
                        && matches.entry(p + 1)
                                .filter(e -> e.type() == EntityType.LOCATION)
                                .isPresent())) {
            emit(p, p + 1 + next).typed(EntityType.LOCATION, "place-first");
            return p + 1 + next;
        }
        return p;
    }

    private int known(int p, int matched, boolean titled) {
        Candidate candidate = emit(p, p + matched);
        Gazetteer.Entry entry = matches.entry(p).orElseThrow();
        candidate.entry = Optional.of(entry);
        candidate.titled = titled;
        candidate.typed(entry.type(), "gazetteer");
        candidate.ordinary = matched == 1
                && pieces.has(p, WordClass.COMMON.bit())
                && entry.kind().isShared();
        return p + matched;
    }

    private int unknown(int p, int stop, boolean titled, boolean given) {
        int q = p + 1;
        while (q < stop) {
            int matched = matches.name(q);
            boolean last = given && q + matched >= stop && matched == 1 && !isLand(q);
            if (matched > 0 && !last) {
                break;
            }
            q++;
        }
        while (q > p + 1 && !pieces.is(q - 1, Pieces.WORD | Pieces.NUMBER)) {
            q--;
        }
        while (q > p + 1 && !pieces.is(q - 1, Pieces.CAPITAL) && !pieces.is(q - 1, Pieces.NUMBER)) {
            q--;
        }
        emit(p, q).titled = titled;
        return q;
    }

    private boolean isLand(int q) {
        return matches.entry(q).filter(e -> e.kind() == Gazetteer.Kind.COUNTRY).isPresent();
    }

    private Candidate emit(int first, int last) {
        Candidate candidate = new Candidate(first, last, sentence, pieces.forms(first, last));
        candidate.headline = headline;
        out.add(candidate);
        return candidate;
    }
}
