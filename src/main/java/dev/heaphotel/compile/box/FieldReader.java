package dev.heaphotel.compile.box;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields of one frame, believing nothing: every number has a range, every length and count a limit. */
public final class FieldReader {

    /** Reads one element of a list. */
    @FunctionalInterface
    public interface Element<T> {
        T read(FieldReader in) throws MalformedFrame;
    }

    private final ByteBuffer body;

    public FieldReader(byte[] body) {
        this.body = ByteBuffer.wrap(body);
    }

    /** A number from {@code low} to {@code high}, both included. */
    public int number(int low, int high) throws MalformedFrame {
        need(Integer.BYTES);
        int value = body.getInt();
        if (value < low || value > high) {
            throw new MalformedFrame("expected a number from " + low + " to " + high + ", found " + value);
        }
        return value;
    }

    public boolean flag() throws MalformedFrame {
        need(1);
        byte value = body.get();
        if (value != 0 && value != 1) {
            throw new MalformedFrame("expected 0 or 1, found " + value);
        }
        return value == 1;
    }

    public byte[] bytes(int longest) throws MalformedFrame {
        int length = number(0, longest);
        need(length);
        byte[] value = new byte[length];
        body.get(value);
        return value;
    }

    /** A text of at most {@code longest} bytes in UTF-8. */
    public String text(int longest) throws MalformedFrame {
        return new String(bytes(longest), StandardCharsets.UTF_8);
    }

    public <T> List<T> list(int most, Element<T> element) throws MalformedFrame {
        int count = number(0, most);
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(element.read(this));
        }
        return List.copyOf(values);
    }

    /** Insists that nothing is left. */
    public void end() throws MalformedFrame {
        if (body.hasRemaining()) {
            throw new MalformedFrame("expected the end of the frame, found " + body.remaining() + " more bytes");
        }
    }

    private void need(int bytes) throws MalformedFrame {
        if (body.remaining() < bytes) {
            throw new MalformedFrame("expected " + bytes + " more bytes, found " + body.remaining());
        }
    }
}
