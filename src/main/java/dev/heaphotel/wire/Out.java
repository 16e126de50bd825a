package dev.heaphotel.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes the payload of one frame; the mirror of {@link In}. */
final class Out {

    interface Writing<T> {
        void write(Out out, T value) throws IOException;
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream data = new DataOutputStream(bytes);

    Out integer(int value) throws IOException {
        data.writeInt(value);
        return this;
    }

    Out number(long value) throws IOException {
        data.writeLong(value);
        return this;
    }

    Out flag(boolean value) throws IOException {
        data.writeByte(value ? 1 : 0);
        return this;
    }

    Out bytes(byte[] value) throws IOException {
        data.writeInt(value.length);
        data.write(value);
        return this;
    }

    Out text(String value) throws IOException {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    <T> Out list(List<T> list, Writing<T> element) throws IOException {
        data.writeInt(list.size());
        for (T each : list) {
            element.write(this, each);
        }
        return this;
    }

    <T> Out map(Map<String, T> map, Writing<T> value) throws IOException {
        data.writeInt(map.size());
        for (Map.Entry<String, T> entry : map.entrySet()) {
            text(entry.getKey());
            value.write(this, entry.getValue());
        }
        return this;
    }

    byte[] payload() {
        return bytes.toByteArray();
    }
}
