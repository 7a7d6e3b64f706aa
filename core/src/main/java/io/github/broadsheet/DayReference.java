package io.github.broadsheet;

/**
 * How a document tells of a day, and what that says for the day: what is still told weeks later lasts, and what a report
 * only puts on its own day is the weakest.
 *
 * <p>The weights were learned, by the list-wise loss, from four topics of Timeline17 and thirteen timelines of persons and
 * of a company whose days people chose, by {@code DigestTrainer} in the test sources. Dates F1 on Timeline17 is 76.5 and on the
 * others 33.7, with the weights learned from all and with each topic held out in turn.
 */
enum DayReference {
    /** Done, with a time in words that name the day, in a document of the week after it. */
    IN_WEEK(0.32, 0.35),

    /** The same in a document of the month after it. */
    IN_MONTH(0.55, 0.39),

    /** The same in a later document. */
    LATER(0.41, 0.39),

    /** Planned or possible. */
    AHEAD(0.41, 0.48),

    /** Without a time, on the day told before it or on that of the news. */
    TOLD(0.32, 0.35),

    /** Without a time, on the day of the report. */
    REPORTED(0.24, 0.25);

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
     * @param telling how much they tell about the things asked for
     */
    double weight(double documents, double telling) {
        return any * documents + about * telling;
    }
}
