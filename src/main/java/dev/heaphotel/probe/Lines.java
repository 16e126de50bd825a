package dev.heaphotel.probe;

import dev.heaphotel.wire.Line;
import dev.heaphotel.wire.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * Attributes every byte the measured thread allocates to the line of the candidate's source that was running: the innermost
 * one, with all that the JDK allocates when that line calls it. When a method returns, be it to the JDK, the calling line runs
 * again. What the driver allocates is line 0.
 */
final class Lines implements Recorder {

    /** A source has at most 64 KiB, so at most this many lines. */
    private static final int MOST = 1 << 16;

    /** Calls deeper than this return to no line that we know. */
    private static final int DEEPEST = 1 << 16;

    /**
     * A line, a call or a return costs a reading of the counter, about 200 ns. After so many of them we stop counting, or a
     * program that works long without allocating would seem to hang.
     */
    private static final int MOST_READINGS = 1 << 19;

    private final long[] allocated = new long[MOST];
    private final int[] callers = new int[DEEPEST];
    private final Marks marks = new Marks();
    private final long peakAt;
    private final long[] atPeak = new long[MOST];
    private boolean peakSeen;
    private int readings;
    private int current;
    private int deepestLine;
    private long total;
    private long sinceMark;
    private long lastRead;

    /** @param peakAt bytes allocated when what is held is to be looked at in between; 0 for never */
    Lines(long peakAt) {
        this.peakAt = peakAt;
        peakSeen = peakAt == 0;
    }

    void start() {
        marks.begin();
        lastRead = Balance.allocated();
    }

    /** The work is done. */
    void end() {
        read();
        mark();
    }

    @Override
    public int firstTick() {
        return 1;
    }

    @Override
    public int at(int line) {
        read();
        if (line > 0) {
            continueAt(line & MOST - 1);
        }
        if (!peakSeen && total >= peakAt) {
            peakSeen = true;
            lookAtPeak();
        }
        return 1;
    }

    /** The peak may lie inside a call of the JDK's. */
    @Override
    public boolean hearsThePlatform() {
        return !peakSeen;
    }

    /** At the peak an array that is just being made counts, for the line that has it made. */
    @Override
    public int making(long bytes, int pause) {
        read();
        if (!peakSeen && total + bytes >= peakAt) {
            peakSeen = true;
            lookAtPeak();
            atPeak[current] += bytes;
        }
        return 1;
    }

    private void lookAtPeak() {
        mark();
        Balance.weigh();
        marks.held(atPeak);
        lastRead = Balance.allocated();
    }

    @Override
    public boolean followsCalls() {
        return true;
    }

    @Override
    public void entered(int depth) {
        callers[depth & DEEPEST - 1] = current;
    }

    @Override
    public void left(int depth) {
        read();
        continueAt(callers[depth & DEEPEST - 1]);
    }

    @Override
    public void deeper() {
        deepestLine = current;
    }

    private void read() {
        if (readings == MOST_READINGS) {
            return;
        }
        readings++;
        long now = Balance.allocated();
        allocated[current] += now - lastRead;
        total += now - lastRead;
        sinceMark += now - lastRead;
        lastRead = now;
    }

    private void continueAt(int line) {
        if (line != current) {
            mark();
            current = line;
        }
    }

    private void mark() {
        if (sinceMark > 0) {
            marks.after(current, sinceMark);
            sinceMark = 0;
            lastRead = Balance.allocated();
        }
    }

    /** What is held now, by line; to be called right after a full collection. */
    long[] held() {
        long[] held = new long[MOST];
        marks.held(held);
        return held;
    }

    /**
     * @param withOutput what was held while the output was
     * @param held       what was held without it
     */
    Report.Attributed report(long[] withOutput, long[] held) {
        boolean complete = readings < MOST_READINGS;
        boolean known = complete && marks.known();
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < MOST; line++) {
            if (line == 0 || allocated[line] > 0) {
                long returned = Math.max(0, withOutput[line] - held[line]);
                lines.add(
                        known
                                ? new Line(line, allocated[line], held[line], atPeak[line], returned)
                                : new Line(line, allocated[line], 0, 0, 0));
            }
        }
        return new Report.Attributed(lines.subList(1, lines.size()), lines.get(0), complete, known, deepestLine);
    }
}
