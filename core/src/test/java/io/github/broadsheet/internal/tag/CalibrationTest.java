package io.github.broadsheet.internal.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final int CASES = 4000;

    private final double[] shares = new double[CASES];
    private final List<Boolean> hits = new ArrayList<>();

    CalibrationTest() {
        Random random = new Random(5);
        for (int i = 0; i < CASES; i++) {
            shares[i] = random.nextDouble();
            hits.add(random.nextDouble() < shares[i] * shares[i]);
        }
    }

    @Test
    void theTableGivesHowOftenTheModelWasRight() {
        Calibration table = Calibration.fit(shares, hits);
        assertEquals(0.25, table.confidence(0.5), 0.1);
        assertEquals(0.81, table.confidence(0.9), 0.1);
    }

    @Test
    void whatTheModelIsSurerOfIsNotLessConfident() {
        Calibration table = Calibration.fit(shares, hits);
        double last = 0;
        for (double share = 0; share <= 1; share += 0.01) {
            assertTrue(table.confidence(share) >= last - 0.05, "at " + share);
            last = table.confidence(share);
            assertTrue(last > 0 && last < 1);
        }
    }

    @Test
    void aTableIsReadAsItWasWritten() throws IOException {
        Calibration table = Calibration.fit(shares, hits);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(new DataOutputStream(out));
        Calibration read = Calibration.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        assertEquals(table.confidence(0.77), read.confidence(0.77));
        assertTrue(Calibration.NONE.isEmpty());
    }
}
