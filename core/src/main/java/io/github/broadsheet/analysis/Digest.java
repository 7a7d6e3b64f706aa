package io.github.broadsheet.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of what was given, so that a document can tell with which settings it was made. */
final class Digest {

    private final MessageDigest sha256;

    Digest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Takes what belongs together. */
    void add(String... parts) {
        for (String part : parts) {
            add(part.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
        }
        sha256.update((byte) '\n');
    }

    Digest add(byte[] bytes) {
        sha256.update(bytes);
        return this;
    }

    /** The digest of all that was taken; to be asked for once. */
    String value() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
