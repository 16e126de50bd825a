package dev.heaphotel.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * HotSpot's test hatch, of which a run box uses one method, warns of each of the other two hundred. These lines would fill the
 * room kept for the reason of a crash, so they are left out.
 */
final class HatchNoise {

    private static final byte[] BEGINS =
            "Warning: 'NoSuchMethodError' on register of ".getBytes(StandardCharsets.US_ASCII);

    /** Bytes of the present line that are as in such a warning; all of them while in one, -1 while in another line. */
    private int matched;

    byte[] without(byte[] buffer, int count) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream(count);
        for (int i = 0; i < count; i++) {
            take(buffer[i], rest);
        }
        return rest.toByteArray();
    }

    private void take(byte next, ByteArrayOutputStream rest) {
        boolean inNoise = matched == BEGINS.length;
        if (matched >= 0 && !inNoise && next == BEGINS[matched]) {
            matched++;
            return;
        }
        if (!inNoise) {
            rest.write(BEGINS, 0, Math.max(0, matched));
            rest.write(next);
            matched = -1;
        }
        if (next == '\n') {
            matched = 0;
        }
    }
}
