package dev.heaphotel.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FramesTests {

    private static final byte[] KEY = new byte[Seal.KEY_LENGTH];
    private static final Order.Spot SPOT = new Order.Spot(Map.of("requests", 1024, "größe", -1), Long.MIN_VALUE);
    private static final Call CALL = new Call("put(1, \"ä\u0000\")", "");

    static Stream<Order> orders() {
        return Stream.of(
                new Order.Play(SPOT, true),
                new Order.Play(new Order.Spot(Map.of(), 0), false),
                new Order.Weigh(SPOT, 4096, 16),
                new Order.Walk(SPOT),
                new Order.Attribute(SPOT, 4096),
                new Order.Count(SPOT, 4096),
                new Order.Apportion(SPOT),
                new Order.Draw(SPOT, List.of("LRUCache.map", "HashMap.table")),
                new Order.End());
    }

    static Stream<Report> reports() {
        return Stream.of(
                new Report.Ready("25.0.3"),
                new Report.Played(List.of(CALL, new Call("get(1)", "-1")), -7, "printed\n"),
                new Report.Played(List.of(), 0, ""),
                new Report.Weighed(
                        -48, -8, -1, 0, Long.MAX_VALUE, 3, 2, 1, -9, false, List.of(new Moment(0, -8, 99)), true, 3),
                new Report.Walked(List.of(new Shape(List.of("LRUCache.map", "HashMap.table"), 3, 96))),
                new Report.Counted(List.of(new Population("A$Node[]", true, 3, 96)), true),
                new Report.Drawn(
                        List.of(
                                new Node("LRUCache", "", 1, 0, 0),
                                new Node("HashMap$Node[]", "3 of 16 in use", 2, 16, 3)),
                        List.of(new Edge(0, 1, "map", 0), new Edge(1, 0, "[…]", -1))),
                new Report.Attributed(
                        List.of(new Line(12, 4096, 2048, 4096, 0)), new Line(0, 16, 0, 0, 0), true, false, 0),
                new Report.Apportioned(4096, 5000, -8, 16, -48),
                new Report.Threw("Boom", "why", List.of(3, 1), List.of(CALL), true, false, "before"),
                new Report.Flooded(),
                new Report.Bye());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void everyOrderComesBackAsItWent(Order order) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frames.send(bytes, order);
        assertThat(Frames.receiveOrder(stream(bytes.toByteArray()))).isEqualTo(order);
    }

    @Test
    void theFirstOrderCarriesEveryClassWhole() throws IOException {
        Order.Lab lab = new Order.Lab(
                "Solution",
                "twoSum",
                List.of(new Order.Argument("int", "n", List.of("#c0.0"))),
                List.of(new Order.Argument("int[]", "ints", List.of("#a0.0", "ab"))),
                "#calls");
        byte[] longest = new byte[100_000];
        longest[99_999] = 7;
        Order.Begin sent = new Order.Begin(KEY, Map.of("A$B", longest), Map.of("W", new byte[] {1, 2}), "W", lab, SPOT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frames.send(bytes, sent);
        Order.Begin heard = (Order.Begin) Frames.receiveOrder(stream(bytes.toByteArray()));
        assertThat(heard).usingRecursiveComparison().isEqualTo(sent);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportComesBackAsItWent(Report report) throws IOException {
        assertThat(heard(sealed(report))).isEqualTo(report);
    }

    @Test
    void reportsFollowOneAnotherOnOneStream() throws IOException {
        Seal seal = new Seal(KEY);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Report report : reports().toList()) {
            Frames.send(bytes, report, seal);
        }
        InputStream stream = stream(bytes.toByteArray());
        Seal other = new Seal(KEY);
        for (Report report : reports().toList()) {
            assertThat(Frames.receiveReport(stream, other)).isEqualTo(report);
        }
        assertThatThrownBy(() -> Frames.receiveReport(stream, other)).isInstanceOf(EOFException.class);
    }

    @Test
    void aReportThatThereWasNoMemoryToSendIsTheSameReportWhenSentAgain() throws IOException {
        Seal seal = new Seal(KEY);
        assertThatThrownBy(() -> Frames.send(new NoMemory(), new Report.Bye(), seal))
                .isInstanceOf(OutOfMemoryError.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frames.send(bytes, new Report.Bye(), seal);
        assertThat(heard(bytes.toByteArray())).isEqualTo(new Report.Bye());
    }

    private static final class NoMemory extends OutputStream {

        @Override
        public void write(int any) {
            throw new OutOfMemoryError("Java heap space");
        }
    }

    @Test
    void aStreamThatEndsInsideAFrameHasEnded() throws IOException {
        byte[] whole = sealed(new Report.Ready("25"));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> heard(cut)).as("%d bytes", length).isInstanceOf(EOFException.class);
        }
    }

    static byte[] sealed(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frames.send(bytes, report, new Seal(KEY));
        return bytes.toByteArray();
    }

    static Report heard(byte[] bytes) throws IOException {
        return Frames.receiveReport(stream(bytes), new Seal(KEY));
    }

    private static DataInputStream stream(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
