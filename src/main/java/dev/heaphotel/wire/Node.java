package dev.heaphotel.wire;

import java.io.IOException;

/**
 * One object, or several of one class folded into one.
 *
 * @param type   as in a path, {@code HashMap$Node}
 * @param label  what it contains, in a few characters; may be empty
 * @param length of an array, else 0
 * @param used   elements of an array that are not null, 0 for an array of numbers
 */
public record Node(String type, String label, int count, int length, int used) {

    void write(Out out) throws IOException {
        out.text(type).text(label).integer(count).integer(length).integer(used);
    }

    static Node read(In in) throws IOException {
        return new Node(in.text(), in.text(), in.integer(), in.integer(), in.integer());
    }
}
