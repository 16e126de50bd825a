import java.util.LinkedList;
import java.util.Queue;

/** Tidied up by every call, but with an entry for each hit: how much is held, the traffic decides. */
class HitCounter {

    private final Queue<Integer> recent = new LinkedList<>();

    void hit(int timestamp) {
        recent.add(timestamp);
        forget(timestamp);
    }

    int getHits(int timestamp) {
        forget(timestamp);
        return recent.size();
    }

    private void forget(int timestamp) {
        while (!recent.isEmpty() && timestamp - recent.peek() >= 300) {
            recent.remove();
        }
    }
}
