package io.github.broadsheet.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.broadsheet.Article;
import io.github.broadsheet.DateRange;
import io.github.broadsheet.TimeExpression;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeSettingsTest {

    /** A Sunday. */
    private static final String SUNDAY = "2017-11-26";

    private static final String MARKET_DAY = """
            # Times of our town.
            rule  market-day
            match market day
            value CALENDAR weekday=6
            yes   They met on [market day] as ever. @2021-11-24 = 2021-11-20
            no    The market had a bad day.
            """;

    private static TimeExpression time(Analyzer.Builder settings, String text) {
        return settings.build()
                .analyze(Article.builder(text).published(SUNDAY).build())
                .times()
                .get(0);
    }

    private static String value(Analyzer.Builder settings, String text) {
        return time(settings, text).value();
    }

    private static Analyzer.Builder rules(String text) throws IOException {
        return Analyzer.builder().timeRules(new StringReader(text), "town.rules");
    }

    @Test
    void weekStart() {
        String text = "The council met this week in the old hall.";
        assertEquals("2017-W47", value(Analyzer.builder(), text));
        TimeExpression week = time(Analyzer.builder().weekStart(DayOfWeek.SUNDAY), text);
        assertEquals("2017-W48", week.value());
        LocalDate sunday = LocalDate.parse(SUNDAY);
        assertEquals(DateRange.of(sunday, sunday.plusDays(6)), week.range().orElseThrow());
        String next = "The council will meet next Tuesday in the old hall.";
        assertEquals("2017-11-28", value(Analyzer.builder(), next));
        assertEquals("2017-12-05", value(Analyzer.builder().weekStart(DayOfWeek.SUNDAY), next));
        String weekend = "The council met this weekend in the old hall.";
        assertEquals("2017-W47-WE", value(Analyzer.builder().weekStart(DayOfWeek.SUNDAY), weekend));
    }

    @Test
    void fiscalYearStart() {
        Analyzer.Builder october = Analyzer.builder().fiscalYearStart(Month.OCTOBER);
        String text = "The agency spent more in fiscal 2016 than before.";
        assertEquals("2016", value(Analyzer.builder(), text));
        TimeExpression year = time(october, text);
        assertEquals("2015-10/2016-09", year.value());
        assertEquals(
                DateRange.of(LocalDate.of(2015, 10, 1), LocalDate.of(2016, 9, 30)),
                year.range().orElseThrow());
        assertEquals("2017-Q4", value(october, "The agency spent more in the fiscal first quarter than before."));
        assertEquals("2016-10/2017-09", value(october, "The agency spent more in the last fiscal year than before."));
        assertEquals("2016-Q3", value(october, "The agency spent more in the third quarter of 2016 than before."));
        Analyzer.Builder february = Analyzer.builder().fiscalYearStart(Month.FEBRUARY);
        assertEquals("2016-05/2016-07", value(february, "The shop sold more in the second quarter of fiscal 2017."));
    }

    @Test
    void zoneOfTheOutletReadsSharedLetters() {
        String text = "The ship sails at 3 p.m. IST today.";
        assertEquals("2017-11-26T15:00", value(Analyzer.builder(), text));
        Article article = Article.builder(text)
                .published(SUNDAY)
                .zone(ZoneId.of("Asia/Kolkata"))
                .build();
        assertEquals(
                "2017-11-26T15:00+05:30",
                Analyzer.standard().analyze(article).times().get(0).value());
    }

    @Test
    void styleIsForced() {
        String text = "The fort was built in 1850. In May it burnt down.";
        Analyzer narrative = Analyzer.builder().timeStyle(TimeStyle.NARRATIVE).build();
        assertEquals("1850-05", narrative.analyze(text).times().get(1).value());
    }

    @Test
    void rulesOfACaller(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("town.rules");
        Files.writeString(file, MARKET_DAY);
        TimeExpression found = time(Analyzer.builder().timeRules(file), "The mayor spoke on market day to all.");
        assertEquals("2017-11-25", found.value());
        assertEquals("market-day", found.evidence().rule());
    }

    @Test
    void aRuleOfTheSameNameTakesThePlaceOfOurs() throws IOException {
        String text = """
                rule  independence-day
                match independence day
                value CALENDAR month=8 day=15 holiday=1
                yes   They marched on [Independence Day] in town. @2021-11-20 = 2021-08-15
                no    An independent day.
                """;
        assertEquals("2017-08-15", value(rules(text), "They marched on Independence Day in town."));
        assertEquals("2017-07-04", value(Analyzer.builder(), "They marched on Independence Day in town."));
    }

    @Test
    void aRuleMayUseTimesFoundBefore() throws IOException {
        String text = """
                rule  close-of-play
                match {daydate} at close of play
                value {daydate} hour=18
                yes   They led on [July 4 at close of play] by far. @2021-07-08 = 2021-07-04T18:00
                no    At close of play they led.
                """;
        assertEquals("2017-11-24T18:00", value(rules(text), "They led on Friday at close of play by far."));
    }

    @Test
    void theExampleOfTheDocumentationLoads() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "time-rules.md"));
        String fence = "\n```\n";
        int begin = page.indexOf(fence + "#") + fence.length();
        String text = page.substring(begin, page.indexOf(fence, begin) + 1);
        assertEquals("2017-11-25", value(rules(text), "The mayor spoke on market day to all."));
    }

    @Test
    void faultsNameFileAndLine() throws IOException {
        assertFault("gives 2021-11-20", MARKET_DAY.replace("= 2021-11-20", "= 2021-11-21"), 2);
        assertFault("does not find", MARKET_DAY.replace("[market day]", "market [day]"), 2);
        assertFault("finds market day", MARKET_DAY.replace("The market had a bad day.", "A market day came."), 2);
        assertFault("needs an example", MARKET_DAY.substring(0, MARKET_DAY.indexOf("yes")), 2);
        assertFault("PLANET", MARKET_DAY.replace("market day\nvalue", "{planet} day\nvalue"), 3);
        assertFault("second rule", MARKET_DAY + MARKET_DAY, 8);
    }

    private static void assertFault(String expected, String text, int line) throws IOException {
        Analyzer.Builder builder = rules(text);
        String message =
                assertThrows(IllegalArgumentException.class, builder::build).getMessage();
        assertTrue(message.startsWith("town.rules:" + line + ":"), message);
        assertTrue(
                message.contains(
                        expected.substring(expected.lastIndexOf(": ") + 1).strip()),
                message);
    }

    @Test
    void settingsAreInTheHash() throws IOException {
        String standard = Analyzer.standard().analyze("It rained.").producer().settings();
        String own = rules(MARKET_DAY).build().analyze("It rained.").producer().settings();
        assertNotEquals(standard, own);
        assertEquals(
                standard,
                Analyzer.builder().build().analyze("It rained.").producer().settings());
    }
}
