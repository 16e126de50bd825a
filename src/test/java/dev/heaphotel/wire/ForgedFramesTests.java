package dev.heaphotel.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program that can write to the channel, but has not the key, or has it and lies, can make the application do. */
class ForgedFramesTests {

    private static final byte[] KEY = new byte[Seal.KEY_LENGTH];
    private static final int PLAYED = 1;
    private static final int WALKED = 3;

    @Test
    void everyFlippedBitOfASealedReportIsFound() throws IOException {
        byte[] whole = FramesTests.sealed(new Report.Ready("25.0.3"));
        for (int bit = Integer.SIZE; bit < whole.length * Byte.SIZE; bit++) {
            byte[] forged = whole.clone();
            forged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> FramesTests.heard(forged))
                    .as("bit %d", bit)
                    .isInstanceOf(Broken.class);
        }
    }

    @Test
    void aFrameSealedWithAnotherKeyIsForged() throws IOException {
        byte[] guessed = KEY.clone();
        guessed[0] = 1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frames.send(bytes, new Report.Bye(), new Seal(guessed));
        assertThatThrownBy(() -> FramesTests.heard(bytes.toByteArray()))
                .isInstanceOf(Broken.class)
                .hasMessageContaining("another seal");
    }

    @Test
    void aReportPlayedAgainIsForged() throws IOException {
        byte[] once = FramesTests.sealed(new Report.Ready("25"));
        InputStream twice = stream(concatenated(once, once));
        Seal seal = new Seal(KEY);
        assertThat(Frames.receiveReport(twice, seal)).isEqualTo(new Report.Ready("25"));
        assertThatThrownBy(() -> Frames.receiveReport(twice, seal)).isInstanceOf(Broken.class);
    }

    @Test
    void reportsInAnotherOrderAreForged() throws IOException {
        Seal probe = new Seal(KEY);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        Frames.send(first, new Report.Ready("25"), probe);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        Frames.send(second, new Report.Bye(), probe);
        assertThatThrownBy(() -> FramesTests.heard(second.toByteArray())).isInstanceOf(Broken.class);
        assertThat(FramesTests.heard(first.toByteArray())).isEqualTo(new Report.Ready("25"));
    }

    @Test
    void aFrameTooShortForASealIsForged() {
        assertThatThrownBy(() -> FramesTests.heard(new byte[] {0, 0, 0, 1, 0, 42}))
                .isInstanceOf(Broken.class)
                .hasMessageContaining("sealed frame");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, Frames.LONGEST + 1})
    void aFrameOfImpossibleLengthIsRefusedBeforeItIsRead(int length) {
        byte[] head = ByteBuffer.allocate(5).putInt(length).array();
        assertThatThrownBy(() -> FramesTests.heard(head)).isInstanceOf(Broken.class);
        assertThatThrownBy(() -> Frames.receiveOrder(stream(head))).isInstanceOf(Broken.class);
    }

    @Test
    void aFrameThatPromisesMoreThanItBringsCostsLittle() {
        byte[] head = ByteBuffer.allocate(5).putInt(Frames.LONGEST).array();
        assertThat(allocated(() -> FramesTests.heard(head))).isLessThan(Frames.LONGEST / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 11, 127, 255})
    void anUnknownKindIsRefused(int kind) {
        assertThatThrownBy(() -> Frames.receiveOrder(stream(new byte[] {0, 0, 0, 0, (byte) kind})))
                .isInstanceOf(Broken.class)
                .hasMessageContaining("known kind");
    }

    static Stream<byte[]> lyingPayloads() {
        return Stream.of(
                ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).array(),
                ByteBuffer.allocate(4).putInt(-1).array(),
                ByteBuffer.allocate(8).putInt(1).putInt(Integer.MAX_VALUE).array(),
                ByteBuffer.allocate(8).putInt(1).putInt(-1).array(),
                ByteBuffer.allocate(12).putInt(2).array(),
                new byte[0],
                new byte[3]);
    }

    @ParameterizedTest
    @MethodSource("lyingPayloads")
    void countsThatTheFrameCannotHoldAreRefusedEvenUnderTheSeal(byte[] payload) {
        for (int kind : List.of(PLAYED, WALKED)) {
            byte[] frame = frame(kind, new Seal(KEY).close(kind, payload));
            assertThat(allocated(() -> FramesTests.heard(frame))).isLessThan(Frames.LONGEST / 2);
            assertThatThrownBy(() -> FramesTests.heard(frame)).isInstanceOf(Broken.class);
        }
    }

    @Test
    void aFrameOfNothingButCountsCostsAFewTimesItsLength() {
        byte[] payload = new byte[4 << 20];
        ByteBuffer.wrap(payload).putInt(0, payload.length - 8);
        byte[] frame = frame(WALKED, new Seal(KEY).close(WALKED, payload));
        assertThat(allocated(() -> FramesTests.heard(frame))).isLessThan(40L * payload.length);
    }

    @Test
    void bytesAfterTheReportAreRefused() throws IOException {
        byte[] payload = concatenated(new Report.Ready("25").payload(), new byte[] {0});
        byte[] frame = frame(0, new Seal(KEY).close(0, payload));
        assertThatThrownBy(() -> FramesTests.heard(frame))
                .isInstanceOf(Broken.class)
                .hasMessageContaining("1 more byte");
    }

    @Test
    void negativeAmountsAreRefused() throws IOException {
        byte[] frame = FramesTests.sealed(new Report.Walked(List.of(new Shape(List.of("A.b"), -1, 8))));
        assertThatThrownBy(() -> FramesTests.heard(frame)).isInstanceOf(Broken.class);
        byte[] churn = FramesTests.sealed(new Report.Weighed(0, 0, 0, 0, 0, -1, 0, 0, 0, true, List.of(), false, 0));
        assertThatThrownBy(() -> FramesTests.heard(churn)).isInstanceOf(Broken.class);
    }

    @Test
    void whateverStandsUnderTheSealIsReadOrBrokenAndNothingElse() {
        SplittableRandom random = new SplittableRandom(20_261_122);
        int broken = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] payload = new byte[random.nextInt(80)];
            random.nextBytes(payload);
            for (int at = 0; at < payload.length - 3; at += 4) {
                if (random.nextBoolean()) {
                    ByteBuffer.wrap(payload).putInt(at, random.nextInt(5));
                }
            }
            int kind = random.nextInt(9);
            try {
                FramesTests.heard(frame(kind, new Seal(KEY).close(kind, payload)));
            } catch (Broken expected) {
                broken++;
            } catch (IOException | RuntimeException other) {
                throw new AssertionError("payload " + i + ": " + Arrays.toString(payload), other);
            }
        }
        assertThat(broken).isGreaterThan(10_000);
    }

    private static byte[] frame(int kind, byte[] payload) {
        return ByteBuffer.allocate(5 + payload.length)
                .putInt(payload.length)
                .put((byte) kind)
                .put(payload)
                .array();
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static DataInputStream stream(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** Bytes that this thread allocates for it, whether it throws or not. */
    /** Bytes, the second time: the first one loads classes. */
    private static long allocated(ThrowingCallable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        heard(work);
        long before = threads.getCurrentThreadAllocatedBytes();
        heard(work);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void heard(ThrowingCallable work) {
        try {
            work.call();
        } catch (Throwable expected) {
            assertThat(expected).isInstanceOf(IOException.class);
        }
    }
}
