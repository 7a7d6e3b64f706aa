package io.github.broadsheet.internal.name;

/** Knows the numbers by which products are told apart: "787", "A380", "777-200ER", "4S". */
final class ProductNumbers {

    private static final int LONGEST = 8;

    private final Pieces pieces;
    private final AmountTable amounts;
    private int end;

    ProductNumbers(Pieces pieces, AmountTable amounts) {
        this.pieces = pieces;
        this.amounts = amounts;
    }

    /** Sets the piece before which numbers end. */
    void within(int last) {
        end = last;
    }

    /** Whether a number begins here: digits, at least so many and three at most, or capitals and digits. */
    boolean isNumber(int i, int leastDigits) {
        if (i >= end) {
            return false;
        }
        return pieces.is(i, Pieces.NUMBER) ? isDigits(pieces.form(i), leastDigits) && !isAmount(i + 1) : isMixed(i);
    }

    private static boolean isDigits(String form, int least) {
        int digits = 0;
        for (int k = 0; k < form.length(); k++) {
            boolean dot = form.charAt(k) == '.' && k > 0 && least == 1;
            if (!dot && !(form.charAt(k) >= '0' && form.charAt(k) <= '9')) {
                return false;
            }
            digits += dot ? 0 : 1;
        }
        return digits >= least && digits <= 3;
    }

    /** "million", "percent", "miles" behind a number make an amount of it. */
    private boolean isAmount(int i) {
        if (i >= end) {
            return false;
        }
        String form = pieces.form(i);
        return amounts.number(form).isPresent()
                || amounts.unit(form).isPresent()
                || amounts.currency(form).isPresent()
                || (pieces.is(i, Pieces.GLUED) && (pieces.is(i, ',') || pieces.is(i, ':')))
                || pieces.has(i, WordClass.CALENDAR.bit());
    }

    /** "A380", "CRJ-900", "F-150", "4S": capitals and digits, and small letters at the end at most. */
    boolean isMixed(int i) {
        String form = pieces.form(i);
        if (!pieces.is(i, Pieces.WORD) || form.length() > LONGEST) {
            return false;
        }
        boolean opensWithDigit = isDigit(form.charAt(0));
        int digits = 0;
        int letters = 0;
        for (int k = 0; k < form.length(); k++) {
            char c = form.charAt(k);
            boolean small = Character.isLowerCase(c);
            if (small && (digits == 0 || opensWithDigit)) {
                return false;
            }
            if (!small && !isDigit(c) && !Character.isUpperCase(c) && c != '-') {
                return false;
            }
            digits += isDigit(c) ? 1 : 0;
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return digits > 0 && letters > 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** One past the number that begins here, with what hyphens join to it. */
    int end(int i) {
        int p = i + 1;
        while (p + 1 < end
                && pieces.is(p, '-')
                && pieces.is(p, Pieces.GLUED)
                && pieces.is(p + 1, Pieces.GLUED)
                && (pieces.is(p + 1, Pieces.NUMBER) || isMixed(p + 1))) {
            p += 2;
        }
        return p;
    }

    /**
     * Whether a number that a product had is the product here: letters tell, digits need an article or owner before them, or an
     * aircraft behind.
     */
    boolean standsAlone(int i, int first) {
        if (pieces.is(i, Pieces.WORD) && !isDigit(pieces.form(i).charAt(0))) {
            return true;
        }
        boolean plural = pieces.form(i).endsWith("s");
        boolean vehicle = i + 1 < end && pieces.has(i + 1, WordClass.VEHICLE_AFTER.bit());
        if (plural || vehicle) {
            return true;
        }
        if (i == first || isAmount(i + 1)) {
            return false;
        }
        return pieces.is(i - 1, Pieces.POSSESSIVE) || isArticle(i - 1);
    }

    private boolean isArticle(int i) {
        String form = pieces.form(i);
        return form.equalsIgnoreCase("the") || form.equals("a") || form.equals("an") || form.equals("its");
    }
}
