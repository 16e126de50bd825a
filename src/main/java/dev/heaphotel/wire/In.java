package dev.heaphotel.wire;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the payload of one frame. Every count is checked against what is left, so a lie cannot make us allocate. */
final class In {

    interface Reading<T> {
        T read(In in) throws IOException;
    }

    private final DataInputStream data;

    In(byte[] payload) {
        data = new DataInputStream(new ByteArrayInputStream(payload));
    }

    int integer() throws IOException {
        return data.readInt();
    }

    long number() throws IOException {
        return data.readLong();
    }

    /** A number from 0. */
    long amount() throws IOException {
        long amount = data.readLong();
        if (amount < 0) {
            throw new Broken("expected an amount from 0, found " + amount);
        }
        return amount;
    }

    boolean flag() throws IOException {
        return data.readByte() != 0;
    }

    byte[] bytes() throws IOException {
        byte[] bytes = new byte[count(1)];
        data.readFully(bytes);
        return bytes;
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    <T> List<T> list(Reading<T> element) throws IOException {
        int count = count(1);
        List<T> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(element.read(this));
        }
        return List.copyOf(list);
    }

    <T> Map<String, T> map(Reading<T> value) throws IOException {
        int count = count(2);
        Map<String, T> map = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            map.put(text(), value.read(this));
        }
        return map;
    }

    void end() throws IOException {
        if (data.available() > 0) {
            throw new Broken("expected the frame's end, found " + data.available() + " more bytes");
        }
    }

    private int count(int leastBytesEach) throws IOException {
        int count = data.readInt();
        if (count < 0 || count > data.available() / leastBytesEach) {
            throw new Broken("expected a count that fits the frame, found " + count);
        }
        return count;
    }
}
