package dev.heaphotel.compile.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameTests {

    @Test
    void aBodyComesBack() throws IOException {
        assertThat(Frame.read(new ByteArrayInputStream(written(1, 2, 3)))).containsExactly(1, 2, 3);
    }

    @Test
    void aFrameCutShortIsTheEnd() throws IOException {
        byte[] cut = Arrays.copyOf(written(1, 2, 3), 5);
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> Frame.read(new ByteArrayInputStream(cut)))
                .withMessage("the frame ended after 1 of 3 bytes");
    }

    @Test
    void aLengthBelowZeroOrBeyondTheLimitIsRefused() {
        for (byte first : new byte[] {(byte) 0xff, 0x7f}) {
            assertThatExceptionOfType(MalformedFrame.class)
                    .isThrownBy(() -> Frame.read(new ByteArrayInputStream(new byte[] {first, 0, 0, 0})))
                    .withMessageContaining("expected a frame of 0 to");
        }
    }

    private static byte[] written(int... body) throws IOException {
        byte[] bytes = new byte[body.length];
        for (int i = 0; i < body.length; i++) {
            bytes[i] = (byte) body[i];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Frame.write(out, bytes);
        return out.toByteArray();
    }
}
