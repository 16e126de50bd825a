package dev.heaphotel.wire;

import java.io.IOException;

/** After {@code allocated} bytes, {@code low} were held, and no more than {@code high} until the next moment; in bytes. */
public record Moment(long allocated, long low, long high) {

    void write(Out out) throws IOException {
        out.number(allocated).number(low).number(high);
    }

    static Moment read(In in) throws IOException {
        return new Moment(in.amount(), in.number(), in.number());
    }
}
