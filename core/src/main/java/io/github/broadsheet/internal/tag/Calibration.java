package io.github.broadsheet.internal.tag;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * How often a model is right, by how sure it is: a table that rises, made by pooling neighbours on text that the model has
 * not seen. Immutable.
 */
public final class Calibration {

    /** The table of a model that was not calibrated. */
    public static final Calibration NONE = new Calibration(new float[0], new float[0]);

    private static final int SMALLEST_POOL = 25;

    private final float[] from;
    private final float[] right;

    private Calibration(float[] from, float[] right) {
        this.from = from;
        this.right = right;
    }

    /**
     * Fits a table.
     *
     * @param shares how sure the model was, each in 0 to 1
     * @param hits whether it was right, one for each share
     * @return the table that rises and lies nearest
     */
    public static Calibration fit(double[] shares, List<Boolean> hits) {
        Integer[] order = new Integer[shares.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(shares[a], shares[b]));
        int pools = 0;
        double[] sum = new double[shares.length + 1];
        double[] count = new double[shares.length + 1];
        double[] low = new double[shares.length + 1];
        for (int i : order) {
            boolean open = pools > 0 && count[pools - 1] < SMALLEST_POOL;
            if (!open) {
                low[pools++] = shares[i];
            }
            sum[pools - 1] += hits.get(i) ? 1 : 0;
            count[pools - 1]++;
            while (pools > 1
                    && count[pools - 1] >= SMALLEST_POOL
                    && sum[pools - 1] * count[pools - 2] <= sum[pools - 2] * count[pools - 1]) {
                sum[pools - 2] += sum[pools - 1];
                count[pools - 2] += count[pools - 1];
                sum[pools - 1] = 0;
                count[pools - 1] = 0;
                pools--;
            }
        }
        float[] from = new float[pools];
        float[] right = new float[pools];
        for (int i = 0; i < pools; i++) {
            from[i] = (float) low[i];
            right[i] = (float) ((sum[i] + 1) / (count[i] + 2));
        }
        return new Calibration(from, right);
    }

    /**
     * Whether the model was calibrated.
     *
     * @return false where no confidence can be given
     */
    public boolean isEmpty() {
        return from.length == 0;
    }

    /**
     * The share of right answers among those that the model was as sure of.
     *
     * @param share how sure the model is, 0 to 1
     * @return the confidence, 0 to 1
     */
    public double confidence(double share) {
        int found = Arrays.binarySearch(from, (float) share);
        int at = found >= 0 ? found : -found - 2;
        return right[Math.max(at, 0)];
    }

    static Calibration read(DataInput in) throws IOException {
        int size = in.readUnsignedShort();
        float[] from = new float[size];
        float[] right = new float[size];
        for (int i = 0; i < size; i++) {
            from[i] = in.readFloat();
            right[i] = in.readFloat();
        }
        return new Calibration(from, right);
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(from.length);
        for (int i = 0; i < from.length; i++) {
            out.writeFloat(from[i]);
            out.writeFloat(right[i]);
        }
    }
}
