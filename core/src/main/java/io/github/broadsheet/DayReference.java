package io.github.broadsheet;

/**
 * How a document tells of a day, and what that says for the day: what is still told weeks later lasts, and what a report
 * only puts on its own day is the weakest.
 *
 * <p>The weights were learned, by the list-wise loss, from four topics of Timeline17 and thirteen timelines of persons and
 * of a company whose days people chose, by {@code DigestTrainer} in the test sources. Dates F1 on Timeline17 is 76.5, also
 * with each topic held out in turn, and 76.1 with weights learned from the others alone; on the others 33.4, held out 33.7,
 * and 32.1 with weights learned from Timeline17 alone.
 */
enum DayReference {
    /** Done, with a time in words that name the day, in a document of the week after it. */
    IN_WEEK(0.26, 0.35),

    /** The same in a document of the month after it. */
    IN_MONTH(0.96, 0.38),

    /** The same in a later document. */
    LATER(0.39, 0.37),

    /** Planned or possible. */
    AHEAD(0.35, 0.63),

    /** Without a time, on the day told before it or on that of the news. */
    TOLD(0.25, 0.33),

    /** Without a time, on the day of the report. */
    REPORTED(0.16, 0.24);

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private final double any;
    private final double about;

    DayReference(double any, double about) {
        this.any = any;
        this.about = about;
    }

    /**
     * How an event tells of its day.
     *
     * @param event the event
     * @param daysAgo how long ago the day was for the document
     */
    static DayReference of(CorpusEvent event, long daysAgo) {
        if (event.evidence().rule().equals(TimelineEntry.DAY_OF_REPORT)) {
            return REPORTED;
        }
        if (!event.isDated()) {
            return TOLD;
        }
        if (event.modality() != Modality.REPORTED) {
            return AHEAD;
        }
        return daysAgo <= WEEK ? IN_WEEK : daysAgo <= MONTH ? IN_MONTH : LATER;
    }

    /**
     * What documents that tell of a day so say for it.
     *
     * @param documents how many they are, those that tell nothing about the things asked for counted for little
     * @param roots the sum of the roots of how often each tells something about the things asked for
     */
    double weight(double documents, double roots) {
        return any * documents + about * roots;
    }
}
