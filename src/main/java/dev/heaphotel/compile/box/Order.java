package dev.heaphotel.compile.box;

import java.util.ArrayList;
import java.util.List;

/**
 * What the application asks for.
 *
 * @param candidate checked and instrumented
 * @param harness   trusted sources compiled against it
 * @param check     whether the class-file check is in force
 */
record Order(Source candidate, List<Source> harness, boolean check) {

    private static final int MOST_SOURCES = 256;

    static Order read(byte[] frame) throws MalformedFrame {
        FieldReader in = new FieldReader(frame);
        Order order = new Order(Source.read(in), in.list(MOST_SOURCES, Source::read), in.flag());
        in.end();
        return order;
    }

    List<Source> sources() {
        List<Source> all = new ArrayList<>();
        all.add(candidate);
        all.addAll(harness);
        return all;
    }
}
