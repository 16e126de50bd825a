package dev.heaphotel.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals reports with HMAC-SHA-256 (RFC 2104) over a sequence number, the kind and the payload. One for each direction. */
public final class Seal {

    /** Bytes of the key. */
    public static final int KEY_LENGTH = 32;

    private static final int MAC_LENGTH = 32;

    private final Mac mac;
    private long sequence;

    public Seal(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }

    /** The same again until this one {@link #advance}s. */
    byte[] close(int kind, byte[] payload) {
        byte[] sealed = Arrays.copyOf(payload, payload.length + MAC_LENGTH);
        System.arraycopy(next(kind, payload), 0, sealed, payload.length, MAC_LENGTH);
        return sealed;
    }

    byte[] open(int kind, byte[] sealed) throws IOException {
        if (sealed.length < MAC_LENGTH) {
            throw new Broken("expected a sealed frame, found " + sealed.length + " bytes");
        }
        byte[] payload = Arrays.copyOf(sealed, sealed.length - MAC_LENGTH);
        byte[] found = Arrays.copyOfRange(sealed, payload.length, sealed.length);
        if (!MessageDigest.isEqual(next(kind, payload), found)) {
            throw new Broken("expected a frame sealed by the probe, found another seal");
        }
        return payload;
    }

    /** The frame closed or opened last has gone its way; the next one has the next number. */
    void advance() {
        sequence++;
    }

    private byte[] next(int kind, byte[] payload) {
        mac.reset();
        mac.update(ByteBuffer.allocate(9).putLong(sequence).put((byte) kind).flip());
        return mac.doFinal(payload);
    }
}
