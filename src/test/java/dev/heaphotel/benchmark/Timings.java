package dev.heaphotel.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Durations of the same thing done several times. */
final class Timings {

    /** Something that takes time. */
    interface Work {
        void run() throws Exception;
    }

    private final String what;
    private final List<Duration> all = new ArrayList<>();

    Timings(String what) {
        this.what = what;
    }

    void time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        add(Duration.ofNanos(System.nanoTime() - start));
    }

    void add(Duration took) {
        all.add(took);
    }

    double medianMillis() {
        return millis(0.5);
    }

    private double millis(double part) {
        List<Duration> sorted = all.stream().sorted().toList();
        return sorted.get((int) (part * (sorted.size() - 1))).toNanos() / 1e6;
    }

    /** Median, and the range of all but the slowest and fastest tenth. */
    @Override
    public String toString() {
        return String.format(
                "%-44s %8.0f ms  (%.0f to %.0f, %d times)", what, medianMillis(), millis(0.1), millis(0.9), all.size());
    }
}
