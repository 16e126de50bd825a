package dev.heaphotel.wire;

import java.io.IOException;

/**
 * What one line of the candidate's source allocated; in bytes.
 *
 * @param line     its number from 1, 0 for what is no line's
 * @param bytes    allocated while the line was the innermost one that ran
 * @param held     of these, after the work, by the candidate's object, statics and threads
 * @param atPeak   of these, at the moment asked for
 * @param returned of these, after the work, by the output alone
 */
public record Line(int line, long bytes, long held, long atPeak, long returned) {

    void write(Out out) throws IOException {
        out.integer(line).number(bytes).number(held).number(atPeak).number(returned);
    }

    static Line read(In in) throws IOException {
        return new Line(in.integer(), in.amount(), in.amount(), in.amount(), in.amount());
    }
}
