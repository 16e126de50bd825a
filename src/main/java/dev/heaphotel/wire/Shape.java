package dev.heaphotel.wire;

import java.io.IOException;
import java.util.List;

/**
 * A path shape and what it reaches.
 *
 * @param path  {@code LRUCache.map}, {@code HashMap.table}, {@code HashMap$Node.value}; repeated steps are folded
 * @param count objects reached by this shape first
 * @param bytes their shallow size together
 */
public record Shape(List<String> path, long count, long bytes) {

    void write(Out out) throws IOException {
        out.list(path, Out::text).number(count).number(bytes);
    }

    static Shape read(In in) throws IOException {
        return new Shape(in.list(In::text), in.amount(), in.amount());
    }
}
