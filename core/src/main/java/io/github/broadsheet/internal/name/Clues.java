package io.github.broadsheet.internal.name;

import io.github.broadsheet.EntityType;
import io.github.broadsheet.internal.resource.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what stands in and beside a candidate and adds up how much it speaks for a person, organisation or place. */
final class Clues {

    private static final Map<String, double[]> WEIGHTS = load();
    private static final Map<String, EntityType> DESIGNATIONS = loadDesignations();
    private static final int LONG = 4;
    private static final int LONGEST_ACRONYM = 6;

    private final Pieces pieces;
    private final WordTable words;
    private final Gazetteer gazetteer;

    Clues(Pieces pieces, WordTable words, Gazetteer gazetteer) {
        this.pieces = pieces;
        this.words = words;
        this.gazetteer = gazetteer;
    }

    private static Map<String, EntityType> loadDesignations() {
        Map<String, EntityType> types = new HashMap<>();
        for (WordList.Line line : WordList.lines(Clues.class, "designations.txt")) {
            types.put(line.column(0), EntityType.valueOf(line.column(1)));
        }
        return types;
    }

    private static Map<String, double[]> load() {
        Map<String, double[]> weights = new HashMap<>();
        for (WordList.Line line : WordList.lines(Clues.class, "clues.txt")) {
            double[] row = new double[3];
            for (int i = 0; i < row.length; i++) {
                row[i] = Double.parseDouble(line.column(i + 1));
            }
            weights.put(line.column(0), row);
        }
        return weights;
    }

    /** Fills the scores, and the type where a neighbour decides it. */
    void weigh(Candidate c) {
        inside(c);
        before(c);
        behind(c);
        if (c.type == null && c.length() == 1) {
            designation(c);
        } else if (c.type == null && isQuotedTitle(c)) {
            c.typed(EntityType.WORK, "quoted-title");
        }
    }

    /** Capitals and quotation marks around the whole: a book, film or song. */
    private boolean isQuotedTitle(Candidate c) {
        int before = c.first - 1;
        int behind = c.last;
        int end = pieces.last(c.sentence);
        if (c.titled
                || before < pieces.first(c.sentence)
                || behind >= end
                || pieces.has(c.first, WordClass.GIVEN.bit())) {
            return false;
        }
        boolean comma = behind + 1 < end && (pieces.is(behind, ',') || pieces.is(behind, '.'));
        return isQuote(before) && (isQuote(behind) || (comma && isQuote(behind + 1)));
    }

    private boolean isQuote(int i) {
        return pieces.is(i, '"') || pieces.is(i, '“') || pieces.is(i, '”');
    }

    /** "the ships Admiral Makarov and Peresvet": what one of them is, the other is. */
    void coordinate(Candidate before, Candidate c) {
        boolean and = c.first == before.last + 1 && (pieces.is(before.last, "and") || pieces.is(before.last, ','));
        int noun = before.first - 1;
        boolean plural =
                noun >= 0 && before.is(EntityType.VEHICLE) && pieces.form(noun).endsWith("s");
        if (and && plural && c.type == null && before.rule.equals("vehicle-noun")) {
            c.typed(EntityType.VEHICLE, "vehicle-noun");
        }
    }

    /** "B-52", "MiG-29s": known letters, a hyphen and a number. */
    private void designation(Candidate c) {
        String form = pieces.form(c.first);
        int hyphen = form.indexOf('-');
        if (hyphen <= 0 || hyphen + 1 >= form.length() || !Character.isDigit(form.charAt(hyphen + 1))) {
            return;
        }
        EntityType type = DESIGNATIONS.get(form.substring(0, hyphen));
        if (type != null) {
            c.typed(type, "designation");
        }
    }

    private static void add(Candidate c, String clue) {
        double[] row = WEIGHTS.get(clue);
        if (row == null) {
            throw new IllegalStateException("clues.txt: no such clue: " + clue);
        }
        for (int i = 0; i < row.length; i++) {
            c.scores[i] += row[i];
        }
    }

    private void inside(Candidate c) {
        int length = c.length();
        String last = pieces.form(c.last - 1);
        for (int i = c.first; i < c.last; i++) {
            insideWord(c, i);
        }
        if (length == 1) {
            add(c, "one-word");
            oneWord(c, last);
            boolean name = pieces.has(c.first, WordClass.GIVEN.bit() | WordClass.SURNAME.bit());
            if (pieces.has(c.first, WordClass.COMMON.bit()) && !name) {
                add(c, "common-alone");
            }
        } else {
            add(c, length >= LONG ? "long" : "two-words");
            if (pieces.has(c.first, WordClass.GIVEN.bit())) {
                add(c, "given-name-first");
            }
            if (pieces.has(c.first, WordClass.LOC_FIRST.bit())) {
                add(c, "place-first-word");
            }
            if (pieces.has(c.last - 1, WordClass.SURNAME.bit())) {
                add(c, "family-name-last");
            }
        }
        if (words.endsLikePerson(last)) {
            add(c, "ends-like-person");
        }
        if (words.endsLikePlace(last)) {
            add(c, "ends-like-place");
        }
        if (c.titled) {
            add(c, "title-before");
        }
    }

    private void insideWord(Candidate c, int i) {
        String form = pieces.form(i);
        if (pieces.has(i, WordClass.COMMON.bit()) && !pieces.has(i, WordClass.GIVEN.bit() | WordClass.SURNAME.bit())) {
            add(c, "common-word");
        }
        if (i > c.first && i < c.last - 1 && form.length() == 2 && form.charAt(1) == '.') {
            add(c, "initial-inside");
        }
        boolean upper = false;
        boolean digit = false;
        for (int k = 1; k < form.length(); k++) {
            upper |= Character.isUpperCase(form.charAt(k)) && Character.isLowerCase(form.charAt(k - 1));
            digit |= Character.isDigit(form.charAt(k));
        }
        if (digit) {
            add(c, "digits");
        } else if (upper && !form.startsWith("Mc") && !form.startsWith("Mac")) {
            add(c, "camel");
        }
    }

    private void oneWord(Candidate c, String form) {
        boolean acronym = form.length() >= 2 && form.length() <= LONGEST_ACRONYM;
        for (int k = 0; k < form.length() && acronym; k++) {
            char letter = form.charAt(k);
            acronym = Character.isUpperCase(letter) || letter == '.' || (k == form.length() - 1 && letter == 's');
        }
        if (acronym && form.length() > 1 && Character.isLetter(form.charAt(0))) {
            add(c, "acronym");
        } else if (pieces.has(c.first, WordClass.GIVEN.bit())) {
            add(c, "given-name-alone");
        } else if (pieces.has(c.first, WordClass.SURNAME.bit())) {
            add(c, "family-name-alone");
        }
    }

    private void before(Candidate c) {
        int p = c.first - 1;
        if (p < pieces.first(c.sentence)) {
            return;
        }
        if (pieces.is(p, "the") || pieces.is(p, "The")) {
            add(c, "after-article");
        } else if (pieces.is(p, "a") || pieces.is(p, "an")) {
            add(c, "after-a");
        } else if (pieces.is(p, "in") || pieces.is(p, "In")) {
            add(c, "after-in");
        } else if (pieces.has(p, WordClass.PLACE_PREPOSITION.bit())) {
            add(c, "after-other-place");
        } else if (pieces.has(p, WordClass.SAY.bit())) {
            add(c, "after-said");
        } else if (pieces.has(p, WordClass.PERSON_BEFORE.bit() | WordClass.ROLE.bit())) {
            add(c, "after-role");
        } else if (c.type == null && pieces.has(p, WordClass.VEHICLE_BEFORE.bit())) {
            c.typed(EntityType.VEHICLE, "vehicle-noun");
        } else if (pieces.is(p, "of") && p > 0 && pieces.has(p - 1, WordClass.LOCATION_AFTER.bit())) {
            add(c, "after-city-of");
        } else if (pieces.is(p, '(') && c.last < pieces.last(c.sentence) && pieces.is(c.last, ')')) {
            add(c, "bracketed");
        }
    }

    private void behind(Candidate c) {
        int n = c.last;
        int end = pieces.last(c.sentence);
        if (n >= end) {
            return;
        }
        if (pieces.is(n, ',')) {
            comma(c, n + 1, end);
        } else if (pieces.is(n, Pieces.POSSESSIVE)) {
            add(c, "possessive");
        } else if (pieces.is(n, "who") || pieces.is(n, "whose")) {
            add(c, "before-who");
        } else if (pieces.is(n, '(') && n + 2 < end && isAge(n + 1) && pieces.is(n + 2, ')')) {
            add(c, "age");
        } else if (pieces.is(n, Pieces.WORD)) {
            verb(c, n, end);
            boolean modified = n + 1 < end
                    && pieces.has(n, WordClass.COMMON.bit())
                    && pieces.has(n + 1, WordClass.FACILITY_AFTER.bit());
            noun(
                    c,
                    modified
                                    && !pieces.is(n, Pieces.CAPITAL)
                                    && !pieces.has(
                                            n, WordClass.FUNCTION.bit() | WordClass.SAY.bit() | WordClass.ACT.bit())
                            ? n + 1
                            : n);
        }
    }

    private void comma(Candidate c, int n, int end) {
        if (n >= end) {
            return;
        }
        if (isAge(n) && n + 1 < end && (pieces.is(n + 1, ',') || pieces.is(n + 1, '.'))) {
            add(c, "age");
            return;
        }
        if (pieces.is(n, "who") || pieces.is(n, "whose")) {
            add(c, "before-who");
            return;
        }
        Optional<Gazetteer.Entry> place = gazetteer.find(pieces.form(n));
        if (place.isEmpty() && n + 1 < end) {
            place = gazetteer.find(pieces.forms(n, n + 2));
        }
        boolean region = place.isPresent()
                && (place.get().kind() == Gazetteer.Kind.COUNTRY || place.get().kind() == Gazetteer.Kind.STATE);
        if (region && c.length() <= 3) {
            add(c, "before-comma-place");
            return;
        }
        for (int i = n; i < Math.min(end, n + LONGEST_ACRONYM) && !pieces.is(i, ','); i++) {
            if (pieces.has(i, WordClass.ROLE.bit() | WordClass.PERSON_BEFORE.bit())) {
                add(c, "appositive-role");
                return;
            }
        }
    }

    private boolean isAge(int i) {
        return pieces.is(i, Pieces.NUMBER) && pieces.end(i) - pieces.begin(i) <= 2;
    }

    private void verb(Candidate c, int from, int end) {
        int n = from;
        for (int skipped = 0; skipped < 2 && n + 1 < end && isAuxiliary(n); skipped++) {
            n++;
        }
        if (pieces.has(n, WordClass.SAY.bit())) {
            add(c, "before-say");
        } else if (pieces.has(n, WordClass.PERSON_VERB.bit())) {
            add(c, "before-person-verb");
        } else if (pieces.has(n, WordClass.ACT.bit())) {
            add(c, "before-actor");
        }
    }

    private boolean isAuxiliary(int n) {
        return pieces.has(n, WordClass.AUXILIARY.bit()) || pieces.form(n).endsWith("ly");
    }

    private void noun(Candidate c, int n) {
        if (c.titled || c.type != null) {
            return;
        }
        if (pieces.has(n, WordClass.VEHICLE_AFTER.bit())) {
            c.typed(EntityType.VEHICLE, "vehicle-noun");
        } else if (pieces.has(n, WordClass.WEAPON_AFTER.bit())) {
            c.typed(EntityType.WEAPON, "weapon-noun");
        } else if (pieces.has(n, WordClass.PRODUCT_AFTER.bit())) {
            c.typed(EntityType.PRODUCT, "product-noun");
        } else if (pieces.has(n, WordClass.FACILITY_AFTER.bit())) {
            c.typed(EntityType.FACILITY, "facility-noun");
        } else if (pieces.has(n, WordClass.LOCATION_AFTER.bit())) {
            add(c, "before-place-noun");
        } else if (pieces.has(n, WordClass.PERSON_AFTER.bit())) {
            add(c, "before-person-noun");
        } else if (pieces.has(n, WordClass.ORG_AFTER.bit())) {
            add(c, "before-org-noun");
        }
    }
}
