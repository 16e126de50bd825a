import java.util.LinkedList;
import java.util.Queue;

/** Lets one go and calls itself for the next: after a silence, a stack frame for each ping of the window. */
class RecentCounter {

    private final Queue<Integer> times = new LinkedList<>();

    int ping(int t) {
        times.add(t);
        dropBefore(t - 3000);
        return times.size();
    }

    private void dropBefore(int begin) {
        if (times.element() < begin) {
            times.remove();
            dropBefore(begin);
        }
    }
}
