package dev.heaphotel.compile.box;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;

/** Writes the fields of one frame; {@link FieldReader} reads them back in the same order. */
public final class FieldWriter {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public FieldWriter number(int value) {
        body.write(value >>> 24);
        body.write(value >>> 16);
        body.write(value >>> 8);
        body.write(value);
        return this;
    }

    public FieldWriter flag(boolean value) {
        body.write(value ? 1 : 0);
        return this;
    }

    public FieldWriter bytes(byte[] value) {
        number(value.length);
        body.writeBytes(value);
        return this;
    }

    public FieldWriter text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    public <T> FieldWriter list(Collection<T> values, BiConsumer<FieldWriter, T> write) {
        number(values.size());
        values.forEach(value -> write.accept(this, value));
        return this;
    }

    public byte[] body() {
        return body.toByteArray();
    }
}
