package dev.heaphotel.probe;

import java.util.ArrayList;
import java.util.List;

/** The upper end of a peak of which only short windows were watched: an estimate. */
final class Windowed {

    private Windowed() {}

    /**
     * Within a window no more can have been held than what was seen, the slack, and one step. What lies between the windows is
     * taken to be like them: as much more is added as the highest of them differ among themselves.
     *
     * @param marks  of all windows, in order
     * @param starts of the windows, ascending
     * @param low    the most seen in all passes
     * @param step   the most allocated between two ticks, where nothing can be weighed
     */
    static long high(List<Log.Mark> marks, long[] starts, long low, double slack, long step) {
        List<Long> peaks = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            long from = starts[i];
            long to = i + 1 < starts.length ? starts[i + 1] : Long.MAX_VALUE;
            List<Log.Mark> window = marks.stream()
                    .filter(mark -> mark.allocated() >= from && mark.allocated() < to)
                    .toList();
            if (!window.isEmpty()) {
                peaks.add(window.stream().mapToLong(Log.Mark::high).max().orElse(0));
            }
        }
        peaks.sort((a, b) -> Long.compare(b, a));
        int third = peaks.size() / 3;
        long spread = peaks.isEmpty() ? 0 : peaks.get(0) - peaks.get(third);
        return low + (long) (low * slack) + step + spread;
    }
}
