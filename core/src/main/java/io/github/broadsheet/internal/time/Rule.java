package io.github.broadsheet.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule of a rule file.
 *
 * @param name its name, which becomes the evidence of what it finds
 * @param place the file and the line where it begins, for messages
 * @param matches the ways to write what it looks for
 * @param value what that means
 * @param yes texts in which it must find what is marked
 * @param no texts in which it must find nothing
 */
record Rule(String name, String place, List<Pattern> matches, RuleValue value, List<Yes> yes, List<String> no) {

    Rule {
        matches = List.copyOf(matches);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /** Whether it looks at times that other rules found. */
    boolean readsTimes() {
        return matches.stream().flatMap(pattern -> pattern.elements().stream()).anyMatch(Element::readsTimes);
    }

    /**
     * A text in which a rule must find something.
     *
     * @param before the text before what is found
     * @param found the words that are found
     * @param after the text after it
     * @param written the document date, if there is one
     * @param value the TIMEX3 value that it must have, or NONE if it must be left out
     */
    record Yes(String before, String found, String after, Optional<LocalDate> written, String value) {

        String text() {
            return before + found + after;
        }
    }
}
