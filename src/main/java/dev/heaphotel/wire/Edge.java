package dev.heaphotel.wire;

import java.io.IOException;

/**
 * A reference.
 *
 * @param from places among the nodes
 * @param name the field, or {@code [3]}
 * @param step the place in the path of the step it takes, -1 for an element of an array; as many as the path has steps
 *             for the way back from a weak map's value to its key
 */
public record Edge(int from, int to, String name, int step) {

    void write(Out out) throws IOException {
        out.integer(from).integer(to).text(name).integer(step);
    }

    static Edge read(In in) throws IOException {
        return new Edge(in.integer(), in.integer(), in.text(), in.integer());
    }
}
