package io.github.broadsheet.internal.article;

/** Says which lines are the body: the model's answer, save where the words of a line leave no doubt. */
final class BodyTagger {

    private static final double THRESHOLD = 0.5;
    private static final int STRAY_DISTANCE = 5;
    private static final int MOST_NOTES = 5;
    private static final int LONGEST_NOTE = 500;
    private static final int FEWEST_LINES = 5;

    private BodyTagger() {}

    static boolean[] tag(Page page, BodyModel model) {
        double[] probabilities = model.probabilities(page);
        boolean[] body = new boolean[page.size()];
        boolean any = false;
        for (int i = 0; i < body.length; i++) {
            body[i] = probabilities[i] > THRESHOLD && !outside(page, i);
            any |= body[i] && (page.sentence[i] || page.sentences == 0);
        }
        if (!any) {
            fallBack(page, body);
        }
        announcements(page, body);
        strays(page, body);
        trimEnd(page, body);
        return body;
    }

    /**
     * Between two lines of the body, a line that ends in a colon announces the second, a bullet goes on with a list, and a
     * signed quotation is a pull quote; on a page without menus and sharing bars a sentence there belongs to the body too.
     */
    private static void announcements(Page page, boolean[] body) {
        boolean bare = isBare(page);
        for (int i = 1; i + 1 < body.length; i++) {
            LineShape shape = page.shapes[i];
            boolean announces = shape.end == LineShape.End.COLON && shape.words >= 4;
            boolean item = shape.start == LineShape.Start.BULLET && shape.words >= 5;
            boolean goesOn = bare && page.sentence[i];
            boolean pulled = SignedQuote.is(page.lines.get(i));
            body[i] |= (announces || item || goesOn || pulled) && page.isPlain(i) && body[i - 1] && body[i + 1];
        }
    }

    /** Whether next to no line is a control of a web page. */
    private static boolean isBare(Page page) {
        int controls = 0;
        for (int i = 0; i < page.size(); i++) {
            boolean control = page.has(i, Cue.NAVIGATION)
                    || page.has(i, Cue.SHARE)
                    || page.has(i, Cue.PROMPT)
                    || page.has(i, Cue.ADVERT)
                    || page.has(i, Cue.RELATED_HEADER);
            controls += control && !page.sentence[i] ? 1 : 0;
        }
        return controls * 20 <= page.size();
    }

    /** Takes away lines that stand alone above the running text, such as a notice between menu and headline. */
    private static void strays(Page page, boolean[] body) {
        int next = body.length;
        for (int i = body.length - 1; i >= 0; i--) {
            boolean stray = body[i] && i < page.mainBegin && next - i > STRAY_DISTANCE && next < body.length;
            body[i] &= !stray;
            next = body[i] ? i : next;
        }
    }

    /** Takes notes on corrections, authors and companies off the end of the body. */
    private static void trimEnd(Page page, boolean[] body) {
        int count = 0;
        for (boolean line : body) {
            count += line ? 1 : 0;
        }
        if (count < FEWEST_LINES) {
            return;
        }
        int seen = 0;
        int cut = body.length;
        for (int i = body.length - 1; i >= 0 && seen * 3 < count; i--) {
            if (page.has(i, Cue.COMPANY) && !page.sentence[i]) {
                cut = i;
            }
            seen += body[i] ? 1 : 0;
        }
        for (int i = cut; i < body.length; i++) {
            body[i] = false;
        }
        int notes = 0;
        for (int i = cut - 1; i >= 0 && notes < MOST_NOTES; i--) {
            boolean note = page.has(i, Cue.CORRECTION) || page.has(i, Cue.BIOGRAPHY) || page.has(i, Cue.NOTICE);
            if (body[i] && !(note && page.shapes[i].length <= LONGEST_NOTE)) {
                return;
            }
            notes += body[i] ? 1 : 0;
            body[i] = false;
        }
    }

    /** Lines that say themselves that they are something else. */
    private static boolean outside(Page page, int i) {
        LineShape shape = page.shapes[i];
        boolean link =
                page.has(i, Cue.RELATED) && (!page.sentence[i] || shape.turn) && shape.end != LineShape.End.COLON;
        return link
                || shape.letters + shape.digits == 0
                || (page.has(i, Cue.ADVERT) && !page.sentence[i])
                || (page.has(i, Cue.NOTICE) && shape.length <= LONGEST_NOTE)
                || (page.has(i, Cue.BYLINE_FOOTER) && shape.words < 40)
                || (page.has(i, Cue.NAVIGATION) && shape.words <= 6 && shape.start == LineShape.Start.BRACKET)
                || Pictures.isCredit(page, i)
                || Pictures.isCaption(page, i);
    }

    /** Where the model finds no body at all, what reads like running text is the body; failing that, every line. */
    private static void fallBack(Page page, boolean[] body) {
        boolean prose = page.sentences > 0;
        for (int i = 0; i < body.length; i++) {
            body[i] = (!prose || page.sentence[i]) && (!outside(page, i) || page.size() == 1);
        }
    }
}
