package dev.heaphotel.wire;

import java.io.IOException;

/** One call and its answer, {@code put(1, 1)} and {@code ""} where it returned nothing. */
public record Call(String said, String answer) {

    void write(Out out) throws IOException {
        out.text(said).text(answer);
    }

    static Call read(In in) throws IOException {
        return new Call(in.text(), in.text());
    }
}
