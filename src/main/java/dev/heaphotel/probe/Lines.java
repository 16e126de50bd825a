package dev.heaphotel.probe;

import dev.heaphotel.wire.Report.Line;
import java.util.ArrayList;
import java.util.List;

/** Attributes every byte the measured thread allocates to the line of the candidate's source that was running. */
final class Lines implements Recorder {

    /** A source has at most 64 KiB, so at most this many lines. */
    private static final int MOST = 1 << 16;

    private final long[] bytes = new long[MOST];
    private int current;
    private int deepestLine;
    private long lastRead;

    void start() {
        lastRead = Balance.allocated();
    }

    @Override
    public int firstTick() {
        return 1;
    }

    @Override
    public int at(int line) {
        long now = Balance.allocated();
        bytes[current] += now - lastRead;
        lastRead = now;
        current = line & MOST - 1;
        return 1;
    }

    @Override
    public void deeper() {
        deepestLine = current;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int line = 1; line < MOST; line++) {
            if (bytes[line] > 0) {
                lines.add(new Line(line, bytes[line]));
            }
        }
        return lines;
    }

    int deepestLine() {
        return deepestLine;
    }
}
