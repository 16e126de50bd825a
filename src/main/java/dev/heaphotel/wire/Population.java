package dev.heaphotel.wire;

import java.io.IOException;

/**
 * The objects of one class.
 *
 * @param name  binary name, {@code int[]} for an array, {@code A$$Lambda} for all lambdas of a class
 * @param own   a class of the candidate's
 * @param bytes their sizes together
 */
public record Population(String name, boolean own, long count, long bytes) {

    void write(Out out) throws IOException {
        out.text(name).flag(own).number(count).number(bytes);
    }

    static Population read(In in) throws IOException {
        return new Population(in.text(), in.flag(), in.amount(), in.amount());
    }
}
