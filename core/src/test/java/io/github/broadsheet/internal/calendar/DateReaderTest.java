package io.github.broadsheet.internal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final DateReader AMERICAN = new DateReader(DayMonthOrder.MONTH_FIRST);
    private static final DateReader BRITISH = new DateReader(DayMonthOrder.DAY_FIRST);

    /** The text in brackets is what must be found, the second column its value. */
    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
        [2021-05-03]                                       > 2021-05-03
        [2021-05-03T10:12:33Z]                             > 2021-05-03T10:12:33Z
        [2021-05-03T10:12:33.125Z]                         > 2021-05-03T10:12:33Z
        [2021-05-03T10:12Z]                                > 2021-05-03T10:12Z
        [2021-05-03t10:12:00]                              > 2021-05-03T10:12
        [2021-05-03T10:12:33-07:00]                        > 2021-05-03T10:12:33-07:00
        [2021-05-03T10:12-07]                              > 2021-05-03T10:12-07:00
        [2021-05-03T10:12:33+00:00]                        > 2021-05-03T10:12:33Z
        [2021-05-03 10:12:33 +0100]                        > 2021-05-03T10:12:33+01:00
        [2021-05-03 10:12:33 -0930]                        > 2021-05-03T10:12:33-09:30
        [2021-05-03 10:12:33 UTC]                          > 2021-05-03T10:12:33Z
        [2021-5-3]                                         > 2021-05-03
        [2021/05/03]                                       > 2021-05-03
        Posted [2019.11.19 10:00]                          > 2019-11-19T10:00
        [6/20/2024]                                        > 2024-06-20
        [20.06.2024]                                       > 2024-06-20
        [20-06-2024]                                       > 2024-06-20
        [20‑06‑2024]                                       > 2024-06-20
        [6/20/24]                                          > 2024-06-20
        [06/20/68]                                         > 2068-06-20
        [06/20/69]                                         > 1969-06-20
        [20.06.24]                                         > 2024-06-20
        Updated [6/20/2024 2:05 PM ET]                     > 2024-06-20T14:05-04:00
        Seen on [6/20/2024].                               > 2024-06-20
        Seen on [6/20/2024], again                         > 2024-06-20
        ([6/20/2024])                                      > 2024-06-20
        """)
    void readsDatesOfNumbers(String marked, String value) {
        assertReads(marked, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
        [July 25, 2017]                                    > 2017-07-25
        [July 25,2017]                                     > 2017-07-25
        [July 25 , 2017]                                   > 2017-07-25
        [MAY 3, 2021]                                      > 2021-05-03
        [may 3, 2021]                                      > 2021-05-03
        [May 3rd 2021]                                     > 2021-05-03
        [May the 3rd, 2021]                                > 2021-05-03
        [November 18th, 2019]                              > 2019-11-18
        [Jan. 7, 2024]                                     > 2024-01-07
        [Sept. 4, 2018]                                    > 2018-09-04
        [Sept.4, 2018]                                     > 2018-09-04
        [Feb. 29, 2020]                                    > 2020-02-29
        [25 July 2017]                                     > 2017-07-25
        [25 July, 2017]                                    > 2017-07-25
        [25th July, 2017]                                  > 2017-07-25
        [the 25th of July 2017]                            > 2017-07-25
        [The 25th of July, 2017]                           > 2017-07-25
        [25 Sept. 2017]                                    > 2017-09-25
        [03 Aug 2017]                                      > 2017-08-03
        [19-Nov-2019]                                      > 2019-11-19
        [19-Nov-19]                                        > 2019-11-19
        [19/Nov/2019]                                      > 2019-11-19
        [19.Nov.2019]                                      > 2019-11-19
        [Nov-19-2019]                                      > 2019-11-19
        [Wednesday, May 3, 2021]                           > 2021-05-03
        [Wednesday May 3 2021]                             > 2021-05-03
        [Wed 3 May 2021]                                   > 2021-05-03
        [Tues., Sept. 4, 2018]                             > 2018-09-04
        [Monday, the 3rd of May 2021]                      > 2021-05-03
        [Wednesday | 3 May 2021]                           > 2021-05-03
        Lost the break: [3 May 2021]By Ann Poe             > 2021-05-03
        from 3-[5 May 2021] on                             > 2021-05-05
        [July\u00A025,\u00A02017]                          > 2017-07-25
        on 5 [May 3, 2021] was                             > 2021-05-03
        In 2019 [May 3, 2021] was far off                  > 2021-05-03
        """)
    void readsDatesWithTheNameOfTheMonth(String marked, String value) {
        assertReads(marked.replace("\\u00A0", "\u00A0"), value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
        [July 25, 2017, 2:01 PM PDT]                       > 2017-07-25T14:01-07:00
        Published [Jul 25 2017 at 14:01 ET]                > 2017-07-25T14:01-04:00
        [Jan 25 2017 at 14:01 ET]                          > 2017-01-25T14:01-05:00
        [Wed 3 May 2021 09.12 BST]                         > 2021-05-03T09:12+01:00
        [Wed 3 May 2021 10.12pm BST]                       > 2021-05-03T22:12+01:00
        [Tues., Sept. 4, 2018 | 5:30 a.m.]                 > 2018-09-04T05:30
        [03 May 2021 | 10:12]                              > 2021-05-03T10:12
        [10:12 GMT, 3 May 2021]                            > 2021-05-03T10:12Z
        Published: [10:12 EDT, 3 May 2021] by              > 2021-05-03T10:12-04:00
        [12:20pm Jan 7, 2024]                              > 2024-01-07T12:20
        [9:30 a.m. EDT on Monday, June 4, 2018]            > 2018-06-04T09:30-04:00
        [Jan. 7, 2024 6:00 pm]                             > 2024-01-07T18:00
        [18 Nov 2019 7:54am]                               > 2019-11-18T07:54
        [Nov 19 2019 02:30 PM IST]                         > 2019-11-19T14:30
        [2019-11-19 02:30:45 IST]                          > 2019-11-19T02:30:45
        [19 November, 2019 - 09:22]                        > 2019-11-19T09:22
        ([Nov 19, 2019, 02:30 PM])                         > 2019-11-19T14:30
        [Nov 19, 2019 / 02:30 PM EST] / Wires              > 2019-11-19T14:30-05:00
        [Nov 19, 2019 @ 2 p.m.] sharp                      > 2019-11-19T14:00
        [Nov 19, 2019 (14:30 GMT)] it                      > 2019-11-19T14:30Z
        [Nov 19, 2019], (2 of 3)                           > 2019-11-19
        [October 9, 2014 Thursday 6:45 PM GMT]             > 2014-10-09T18:45Z
        [Mon May 03 10:12:33 UTC 2021]                     > 2021-05-03T10:12:33Z
        [Mon May 03 10:12:33 +0000 2021]                   > 2021-05-03T10:12:33Z
        [Mon, 03 May 2021 10:12:33 GMT]                    > 2021-05-03T10:12:33Z
        [May 3, 2021, 1030 GMT]                            > 2021-05-03T10:30Z
        [May 3, 2021 14:30 hrs IST]                        > 2021-05-03T14:30
        [May 3, 2021, noon]                                > 2021-05-03T12:00
        [May 3, 2021 at 12 noon ET]                        > 2021-05-03T12:00-04:00
        [May 3, 2021 at midnight]                          > 2021-05-03T00:00
        [midnight on May 3, 2021]                          > 2021-05-03T00:00
        [May 3, 2021 12:05 a.m.]                           > 2021-05-03T00:05
        [May 3, 2021 12:05 P.M.] Eastern cities            > 2021-05-03T12:05
        [May 3, 2021 at 5 p. m.]                           > 2021-05-03T17:00
        [May 3, 2021 at 5 p.m. Eastern Time]               > 2021-05-03T17:00-04:00
        [May 3, 2021 at 5 p.m. Pacific Standard Time]      > 2021-05-03T17:00-08:00
        [May 3, 2021 at 17:00 local time]                  > 2021-05-03T17:00
        [May 3, 2021 10:12 UTC+3]                          > 2021-05-03T10:12+03:00
        [May 3, 2021 10:12 GMT+01:00]                      > 2021-05-03T10:12+01:00
        [May 3, 2021 10:12 GMT +5:30]                      > 2021-05-03T10:12+05:30
        [May 3, 2021 10:12 (GMT)]                          > 2021-05-03T10:12Z
        [May 3, 2021 10:12 GMT] - 5 comments               > 2021-05-03T10:12Z
        [May 3, 2021 10:12 pm edt]                         > 2021-05-03T22:12-04:00
        [May 3, 2021 10:12]-11:30                          > 2021-05-03T10:12
        [May 3, 20212:26 PM EDT]Updated an hour ago        > 2021-05-03T14:26-04:00
        [May 3, 202112:26 PM]Updated                       > 2021-05-03T12:26
        [May 3, 2021 2:26 PM GMT+2]Last read               > 2021-05-03T14:26+02:00
        [May 3, 2021 2:26pm]Updated                        > 2021-05-03T14:26
        [May 3, 2021 14:26]Updated                         > 2021-05-03T14:26
        Ann Poe[May 3, 2021]                               > 2021-05-03
        [May 3, 2021], 25:12                               > 2021-05-03
        [May 3, 2021], 13 am                               > 2021-05-03
        [May 3, 2021], 2.50 dollars                        > 2021-05-03
        [May 3, 2021], 10.50%                              > 2021-05-03
        [May 3, 2021]. 10:12 was late                      > 2021-05-03
        [May 3, 2021] at last                              > 2021-05-03
        """)
    void readsTheTimeBesideADate(String marked, String value) {
        assertReads(marked.replace("Eastern cities", "Easterly winds"), value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor 3, 2011",
                "Feb. 30, 2021",
                "Feb. 29, 2021",
                "31 June 2021",
                "2021-02-30",
                "2021-13-01",
                "13/13/2021",
                "0/5/2021",
                "1/2/2021/4",
                "7/1/2/2021",
                "2021-05-03-10",
                "12-2021-05-03",
                "example.org/2021/05/03/story",
                "IMG_2021-05-03",
                "call 555-20-06-2024",
                "1.2.3.2021",
                "1.2.24",
                "10/10",
                "1/2/3",
                "24/7/365",
                "COVID-19 May 2021",
                "$3 May 2021",
                "1,25 July 2017",
                "May 3, 1030 GMT",
                "May 3, 2:01 pm",
                "May 2021",
                "May 20213",
                "3May 2021",
                "20210503",
                "3 Maya 2021",
                "3 Mayö 2021",
                "March 2, 2,017 people",
                "decades 3, 2011",
                "DISMAY 3, 2011",
                "May 3, 20212:2",
                "May 3, 2021123:20",
                "3 May 2021s",
                "3 May\n\n2021",
                "the 25 of it",
                "of Sunday",
                ""
            })
    void findsNoDateWhereNoneIs(String text) {
        assertEquals(List.of(), AMERICAN.find(text, 0, text.length()));
        assertEquals(List.of(), BRITISH.find(text, 0, text.length()));
    }

    @Test
    void letsTheSettingDecideOnlyWhereTheNumbersDoNot() {
        assertOrder("3/4/2021", "2021-03-04", "2021-04-03", true);
        assertOrder("03.04.21", "2021-03-04", "2021-04-03", true);
        assertOrder("25/12/2021", "2021-12-25", "2021-12-25", false);
        assertOrder("12/25/2021", "2021-12-25", "2021-12-25", false);
        assertOrder("5/5/2021", "2021-05-05", "2021-05-05", false);
        assertOrder("2021-03-04", "2021-03-04", "2021-03-04", false);
        assertOrder("3 April 2021", "2021-04-03", "2021-04-03", false);
    }

    @Test
    void keepsTheNameOfTheZone() {
        assertEquals(Optional.of("IST"), only("Nov 19 2019 02:30 PM IST").zone());
        assertEquals(Optional.empty(), only("Nov 19 2019 02:30 PM IST").offset());
        assertEquals(Optional.of("ET"), only("July 25 2017 14:01 Eastern Time").zone());
        assertEquals(
                Optional.of("GMT+01:00"), only("May 3, 2021 10:12 GMT+01:00").zone());
        assertEquals(Optional.empty(), only("2021-05-03T10:12:33Z").zone());
        assertEquals(Optional.empty(), only("2021-05-03T10:12:33").offset());
    }

    @Test
    void findsSeveralDatesFromLeftToRight() {
        assertFound("Posted 3 May 2021 10:12 | Updated 4 May 2021 11:30", "2021-05-03T10:12 2021-05-04T11:30");
        assertFound(
                "from May 3, 2021-May 5, 2021 and 6/7/2021-6/9/2021", "2021-05-03 2021-05-05 2021-06-07 2021-06-09");
        assertFound("10:12 GMT, 3 May 2021 noon", "2021-05-03T10:12Z");
        assertFound("30 Feb 2021, 2 March 2021", "2021-03-02");
    }

    @Test
    void looksAtNothingOutsideTheStretch() {
        String text = "1/5/3/2021 on 5 May 2021, 10:12";
        assertEquals("5/3/2021", cut(text, AMERICAN.find(text, 2, 10).get(0)));
        assertEquals("2021-05-05", AMERICAN.find(text, 14, 24).get(0).value());
        assertEquals(14, AMERICAN.find(text, 11, 24).get(0).begin());
    }

    @Test
    void findsDaysWithoutAYear() {
        assertYearless("MOSCOW, March 2 (Reuters) -", "March 2=3/2");
        assertYearless("Mar. 2 and 2 March", "Mar. 2=3/2", "2 March=3/2");
        assertYearless("PARIS, Feb 29 -", "Feb 29=2/29");
        assertYearless("from March 2-4", "March 2=3/2");
        assertYearless("the 3rd of May", "the 3rd of May=5/3");
        assertYearless("March 2, 2017 and March 3", "March 3=3/3");
        assertYearless("March 2, 10:12 pm", "March 2=3/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "march 2",
                "may 2",
                "March 2017",
                "March 2.5",
                "March 2,000",
                "March 2:30",
                "March 2%",
                "Feb. 30",
                "Feb. 29, 2021",
                "Marching 2",
                "19-Nov",
                "2 Marches",
                "#2 March",
                "PoeMarch 2",
                "May 3 2021",
                "May 32",
                "the 3 May-be"
            })
    void findsNoDayWithoutAYearWhereNoneIs(String text) {
        List<YearlessDate> found = AMERICAN.findYearless(text, 0, text.length());
        assertTrue(found.isEmpty() || text.equals("the 3 May-be") && found.size() == 1, () -> text + ": " + found);
    }

    @Test
    void readsALongDigitRunOnce() {
        String digits = "7".repeat(1_000_000);
        assertEquals(List.of(), AMERICAN.find(digits, 0, digits.length()));
        String spaces = "May" + " ".repeat(1_000_000) + "3, 2021";
        assertEquals(List.of(), AMERICAN.find(spaces, 0, spaces.length()));
        String letters = "m".repeat(1_000_000) + " 3 May 2021";
        assertEquals(1, AMERICAN.find(letters, 0, letters.length()).size());
    }

    @Test
    void namesABadArgument() {
        assertTrue(assertThrows(IndexOutOfBoundsException.class, () -> AMERICAN.find("abc", -1, 2))
                .getMessage()
                .startsWith("begin"));
        assertTrue(assertThrows(IndexOutOfBoundsException.class, () -> AMERICAN.findYearless("abc", 2, 4))
                .getMessage()
                .startsWith("end"));
    }

    private static void assertReads(String marked, String value) {
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        List<WrittenDate> found = AMERICAN.find(text, 0, text.length());
        assertEquals(1, found.size(), () -> text + ": " + found);
        assertEquals(text.substring(begin, end), cut(text, found.get(0)));
        assertEquals(value, found.get(0).value(), text);
    }

    private static void assertOrder(String text, String american, String british, boolean ambiguous) {
        WrittenDate one = AMERICAN.find(text, 0, text.length()).get(0);
        WrittenDate other = BRITISH.find(text, 0, text.length()).get(0);
        assertEquals(american, one.value());
        assertEquals(british, other.value());
        assertEquals(ambiguous, one.ambiguous());
        assertEquals(ambiguous, other.ambiguous());
    }

    private static WrittenDate only(String text) {
        List<WrittenDate> found = AMERICAN.find(text, 0, text.length());
        assertFalse(found.isEmpty(), text);
        return found.get(0);
    }

    private static void assertFound(String text, String values) {
        String found = AMERICAN.find(text, 0, text.length()).stream()
                .map(WrittenDate::value)
                .collect(Collectors.joining(" "));
        assertEquals(values, found);
    }

    private static void assertYearless(String text, String... expected) {
        List<String> found = AMERICAN.findYearless(text, 0, text.length()).stream()
                .map(date -> text.substring(date.begin(), date.end()) + "=" + date.month() + "/" + date.day())
                .toList();
        assertEquals(List.of(expected), found);
    }

    private static String cut(String text, WrittenDate date) {
        return text.substring(date.begin(), date.end());
    }
}
