package io.github.broadsheet.internal.tag;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A trained model: for each known feature how much it speaks for each label, in steps of one 127th of the largest weight,
 * and how well labels follow each other. Immutable.
 */
public final class TagModel {

    private static final int MAGIC = 0x42535431;

    private final Labels labels;
    private final int[] keys;
    private final byte[] weights;
    private final float step;
    private final float[] follow;
    private final Calibration calibration;
    private final int[] slotKeys;
    private final int[] slotRows;

    TagModel(Labels labels, int[] keys, byte[] weights, float step, float[] follow, Calibration calibration) {
        this.labels = labels;
        this.keys = keys;
        this.weights = weights;
        this.step = step;
        this.follow = follow;
        this.calibration = calibration;
        int slots = Integer.highestOneBit(Math.max(keys.length, 1)) * 4;
        this.slotKeys = new int[slots];
        this.slotRows = new int[slots];
        for (int row = 0; row < keys.length; row++) {
            int slot = slot(keys[row], slots);
            while (slotRows[slot] != 0) {
                slot = (slot + 1) & (slots - 1);
            }
            slotKeys[slot] = keys[row];
            slotRows[slot] = row + 1;
        }
    }

    private static int slot(int key, int slots) {
        return (key ^ (key >>> 15)) & (slots - 1);
    }

    /**
     * Reads a model that ships with the library.
     *
     * @param name the name of its file in this package
     * @return the model
     * @throws IllegalStateException if there is no such file, or it holds no model; the message names the file
     */
    public static TagModel resource(String name) {
        try (InputStream in = TagModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": no such resource");
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException(name + ": cannot be read", e);
        }
    }

    /**
     * Reads a model.
     *
     * @param in where it stands; not closed
     * @return the model
     * @throws IOException if it cannot be read or is no model
     */
    public static TagModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        if (data.readInt() != MAGIC) {
            throw new IOException("no model of this version");
        }
        List<String> names = new ArrayList<>();
        for (int left = data.readUnsignedByte(); left > 0; left--) {
            names.add(data.readUTF());
        }
        float step = data.readFloat();
        float[] follow = new float[names.size() * names.size()];
        for (int i = 0; i < follow.length; i++) {
            follow[i] = data.readFloat();
        }
        Calibration calibration = Calibration.read(data);
        int size = data.readInt();
        byte[] bytes = new byte[Integer.BYTES * size];
        data.readFully(bytes);
        int[] keys = new int[size];
        ByteBuffer.wrap(bytes).asIntBuffer().get(keys);
        byte[] weights = new byte[size * names.size()];
        data.readFully(weights);
        return new TagModel(Labels.of(names), keys, weights, step, follow, calibration);
    }

    /**
     * Writes the model; the same model gives the same bytes.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeByte(labels.size());
        for (String name : labels.names()) {
            data.writeUTF(name);
        }
        data.writeFloat(step);
        for (float each : follow) {
            data.writeFloat(each);
        }
        calibration.write(data);
        data.writeInt(keys.length);
        for (int key : keys) {
            data.writeInt(key);
        }
        data.write(weights);
        data.flush();
    }

    /**
     * The model with another table of confidence.
     *
     * @param table how often the model is right
     * @return a model with the same weights
     */
    public TagModel calibrated(Calibration table) {
        return new TagModel(labels, keys, weights, step, follow, table);
    }

    /**
     * The labels that the model gives.
     *
     * @return the labels
     */
    public Labels labels() {
        return labels;
    }

    /**
     * How often the model is right, by how sure it is.
     *
     * @return the table
     */
    public Calibration calibration() {
        return calibration;
    }

    /**
     * How many features it knows.
     *
     * @return zero or more
     */
    public int size() {
        return keys.length;
    }

    /**
     * A number that tells models apart, for the record of how a document was made.
     *
     * @return eight hexadecimal digits, the same for the same model
     */
    public String digest() {
        CRC32C digest = new CRC32C();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (keys.length + follow.length));
        bytes.asIntBuffer().put(keys);
        bytes.position(Integer.BYTES * keys.length).asFloatBuffer().put(follow);
        digest.update(bytes.clear());
        digest.update(weights);
        return HexFormat.of().toHexDigits((int) digest.getValue());
    }

    float follow(int before, int label) {
        return follow[before * labels.size() + label];
    }

    /** Adds up the weights of the features of one token. */
    void score(Features features, int token, int[] sums, float[] scores) {
        int width = labels.size();
        Arrays.fill(sums, 0);
        int last = features.last(token);
        for (int i = features.first(token); i < last; i++) {
            int row = row(features.value(i));
            if (row >= 0) {
                int at = row * width;
                for (int l = 0; l < width; l++) {
                    sums[l] += weights[at + l];
                }
            }
        }
        for (int l = 0; l < width; l++) {
            scores[token * width + l] = sums[l] * step;
        }
    }

    private int row(int key) {
        int slot = slot(key, slotKeys.length);
        while (slotRows[slot] != 0) {
            if (slotKeys[slot] == key) {
                return slotRows[slot] - 1;
            }
            slot = (slot + 1) & (slotKeys.length - 1);
        }
        return -1;
    }
}
