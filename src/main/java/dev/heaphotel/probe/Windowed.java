package dev.heaphotel.probe;

import java.util.ArrayList;
import java.util.List;

/** The upper end of a peak of which only short windows were watched: an estimate. */
final class Windowed {

    private Windowed() {}

    /**
     * The most that any window's own certain bounds allow, or what was seen and the step past it; and as much more as the
     * highest windows differ among themselves, since what lies between them may differ as much.
     *
     * @param marks  of all windows, in order
     * @param starts of the windows, ascending
     * @param low    the most seen in all passes
     * @param step   the most allocated between two ticks, where nothing can be weighed
     */
    static long high(List<Log.Mark> marks, long[] starts, long low, double slack, long step) {
        long most = low + Math.max(step, (long) (low * slack));
        List<Long> peaks = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            long from = starts[i];
            long to = i + 1 < starts.length ? starts[i + 1] : Long.MAX_VALUE;
            List<Log.Mark> window = marks.stream()
                    .filter(mark -> mark.allocated() >= from && mark.allocated() < to)
                    .toList();
            if (!window.isEmpty()) {
                peaks.add(window.stream().mapToLong(Log.Mark::high).max().orElse(0));
                most = Math.max(most, certain(window));
            }
        }
        peaks.sort((a, b) -> Long.compare(b, a));
        int third = peaks.size() / 3;
        long spread = peaks.isEmpty() ? 0 : peaks.get(0) - peaks.get(third);
        return most + spread;
    }

    private static long certain(List<Log.Mark> window) {
        long most = 0;
        for (int i = 0; i + 1 < window.size(); i++) {
            long step = window.get(i + 1).allocated() - window.get(i).allocated();
            most = Math.max(most, window.get(i).high() + step);
        }
        return most;
    }
}
