package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintingTests {

    private int floods;
    private final Printing printing = new Printing(() -> floods++);

    @Test
    void whatWasPrintedIsTakenOnce() {
        print("one\n");
        assertThat(printing.take()).isEqualTo("one\n");
        assertThat(printing.take()).isEmpty();
        print("two ä");
        assertThat(printing.take()).isEqualTo("two ä");
    }

    @Test
    void theFirst64KiBAreKeptAndTheRestIsCut() {
        print("a".repeat(60_000));
        print("b".repeat(60_000));
        print("c");
        assertThat(printing.take()).isEqualTo("a".repeat(60_000) + "b".repeat(65_536 - 60_000));
        assertThat(floods).isZero();
    }

    @Test
    void aMebibyteIsNoFloodAndOneByteMoreIs() {
        for (int i = 0; i < 1024; i++) {
            print("x".repeat(1024));
        }
        assertThat(floods).isZero();
        printing.write('x');
        assertThat(floods).isEqualTo(1);
    }

    @Test
    void oneEnormousWriteIsAFlood() {
        printing.write(new byte[64 << 20], 0, 64 << 20);
        assertThat(floods).isEqualTo(1);
        assertThat(printing.take()).hasSize(65_536);
    }

    private void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        printing.write(bytes, 0, bytes.length);
    }
}
