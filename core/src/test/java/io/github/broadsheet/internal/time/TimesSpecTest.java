package io.github.broadsheet.internal.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.broadsheet.TimeExpression;
import io.github.broadsheet.internal.text.SpecFile;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The sentences of {@code spec/times.txt}. */
class TimesSpecTest {

    @TestFactory
    Stream<DynamicTest> everyCase() {
        return SpecFile.cases("times.txt").stream().map(line -> dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        int colon = line.indexOf(": ");
        String date = line.substring(0, colon);
        Optional<LocalDate> written = date.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(date));
        String marked = line.substring(colon + 2).replace(" ¶ ", "\n\n");
        String text = bare(marked);
        assertEquals(marked, marked(text, written));
    }

    private static String bare(String marked) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            text.append(marked, at, open).append(marked, open + 1, marked.indexOf(" = ", open));
            at = marked.indexOf(']', open) + 1;
        }
        return text.append(marked, at, marked.length()).toString();
    }

    private static String marked(String text, Optional<LocalDate> written) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (TimeExpression time : Tagged.times(text, written)) {
            marked.append(text, at, time.span().begin()).append('[').append(time.text());
            marked.append(" = ").append(time.type()).append(' ').append(time.value());
            time.mod().ifPresent(mod -> marked.append(" mod ").append(mod));
            time.quant().ifPresent(quant -> marked.append(" quant ").append(quant));
            time.freq().ifPresent(freq -> marked.append(" freq ").append(freq));
            time.beginPoint().ifPresent(begin -> marked.append(" from ").append(begin));
            time.endPoint().ifPresent(end -> marked.append(" to ").append(end));
            time.after().ifPresent(other -> marked.append(" after ").append(other.of(text)));
            time.before().ifPresent(other -> marked.append(" before ").append(other.of(text)));
            marked.append(']');
            at = time.span().end();
        }
        return marked.append(text, at, text.length()).toString();
    }
}
