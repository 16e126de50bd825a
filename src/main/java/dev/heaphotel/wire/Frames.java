package dev.heaphotel.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Orders and reports as frames on a stream: {@code length, kind, payload}, reports sealed.
 *
 * <p>The probe shares its heap with the program, of which a thread may fill it at any moment. An order is received all the same:
 * whatever needs memory is tried again, and such a thread ends, as a rule, when the heap is full. A report may be sent again
 * after an {@link OutOfMemoryError}: nothing of it has gone out by then.
 */
public final class Frames {

    /** Bytes in the longest frame that is read or written. */
    public static final int LONGEST = 8 << 20;

    /** How often something is tried for which there is no memory; each time the JVM collects all it can. */
    private static final int MOST_TRIES = 100;

    private interface Parsing<T> {
        T read(In in) throws IOException;
    }

    private static final List<Class<? extends Order>> ORDERS = List.of(
            Order.Begin.class,
            Order.Play.class,
            Order.Weigh.class,
            Order.Walk.class,
            Order.Attribute.class,
            Order.Draw.class,
            Order.Count.class,
            Order.End.class,
            Order.Apportion.class);
    private static final List<Parsing<Order>> ORDER_PARSERS = List.of(
            Order.Begin::read,
            Order.Play::read,
            Order.Weigh::read,
            Order.Walk::read,
            Order.Attribute::read,
            Order.Draw::read,
            Order.Count::read,
            in -> new Order.End(),
            Order.Apportion::read);
    private static final List<Class<? extends Report>> REPORTS = List.of(
            Report.Ready.class,
            Report.Played.class,
            Report.Weighed.class,
            Report.Walked.class,
            Report.Attributed.class,
            Report.Drawn.class,
            Report.Counted.class,
            Report.Threw.class,
            Report.Flooded.class,
            Report.Bye.class,
            Report.Apportioned.class);
    private static final List<Parsing<Report>> REPORT_PARSERS = List.of(
            Report.Ready::read,
            Report.Played::read,
            Report.Weighed::read,
            Report.Walked::read,
            Report.Attributed::read,
            Report.Drawn::read,
            Report.Counted::read,
            Report.Threw::read,
            in -> new Report.Flooded(),
            in -> new Report.Bye(),
            Report.Apportioned::read);

    private Frames() {}

    public static void send(OutputStream stream, Order order) throws IOException {
        write(stream, ORDERS.indexOf(order.getClass()), order.payload());
    }

    /** The next order; {@link EOFException} when the application closed the stream. */
    public static Order receiveOrder(DataInputStream stream) throws IOException {
        int length = length(stream);
        int kind = stream.readUnsignedByte();
        byte[] payload = room(length);
        stream.readFully(payload);
        for (int tries = 1; ; tries++) {
            try {
                return parse(ORDER_PARSERS, new Frame(kind, payload));
            } catch (OutOfMemoryError full) {
                orGiveUp(tries, full);
            }
        }
    }

    private static byte[] room(int length) {
        for (int tries = 1; ; tries++) {
            try {
                return new byte[length];
            } catch (OutOfMemoryError full) {
                orGiveUp(tries, full);
            }
        }
    }

    private static void orGiveUp(int tries, OutOfMemoryError full) {
        if (tries == MOST_TRIES) {
            throw full;
        }
    }

    public static void send(OutputStream stream, Report report, Seal seal) throws IOException {
        int kind = REPORTS.indexOf(report.getClass());
        write(stream, kind, seal.close(kind, report.payload()));
        seal.advance();
    }

    /** The next report; {@link Broken} when it is none of ours, {@link EOFException} when the box closed the stream. */
    public static Report receiveReport(InputStream stream, Seal seal) throws IOException {
        Frame frame = read(stream);
        byte[] payload = seal.open(frame.kind(), frame.payload());
        seal.advance();
        return parse(REPORT_PARSERS, new Frame(frame.kind(), payload));
    }

    private record Frame(int kind, byte[] payload) {}

    private static void write(OutputStream stream, int kind, byte[] payload) throws IOException {
        byte[] frame = new byte[5 + payload.length];
        frame[0] = (byte) (payload.length >>> 24);
        frame[1] = (byte) (payload.length >>> 16);
        frame[2] = (byte) (payload.length >>> 8);
        frame[3] = (byte) payload.length;
        frame[4] = (byte) kind;
        System.arraycopy(payload, 0, frame, 5, payload.length);
        stream.write(frame);
        stream.flush();
    }

    private static Frame read(InputStream stream) throws IOException {
        DataInputStream data = new DataInputStream(stream);
        int length = length(data);
        int kind = data.readUnsignedByte();
        byte[] payload = data.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException("expected " + length + " bytes, found " + payload.length);
        }
        return new Frame(kind, payload);
    }

    private static int length(DataInputStream data) throws IOException {
        int length = data.readInt();
        if (length < 0 || length > LONGEST) {
            throw new Broken("expected a frame of at most " + LONGEST + " bytes, found " + length);
        }
        return length;
    }

    private static <T> T parse(List<Parsing<T>> parsers, Frame frame) throws IOException {
        if (frame.kind() >= parsers.size()) {
            throw new Broken("expected a known kind of frame, found " + frame.kind());
        }
        In in = new In(frame.payload());
        try {
            T message = parsers.get(frame.kind()).read(in);
            in.end();
            return message;
        } catch (EOFException tooShort) {
            throw new Broken("expected a whole frame of kind " + frame.kind() + ", found its beginning");
        }
    }
}
