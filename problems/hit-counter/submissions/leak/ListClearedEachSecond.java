import java.util.ArrayList;
import java.util.List;

/** The hits of the running second stand in a list that is cleared and used again: its room is that of the busiest second ever. */
class HitCounter {

    private final int[] seconds = new int[300];
    private final int[] counts = new int[300];
    private final List<Integer> running = new ArrayList<>();

    void hit(int timestamp) {
        if (!running.isEmpty() && running.get(0) != timestamp) {
            fold();
        }
        running.add(timestamp);
    }

    int getHits(int timestamp) {
        fold();
        int hits = 0;
        for (int i = 0; i < seconds.length; i++) {
            hits += timestamp - seconds[i] < 300 ? counts[i] : 0;
        }
        return hits;
    }

    private void fold() {
        for (int second : running) {
            int place = second % 300;
            counts[place] = seconds[place] == second ? counts[place] + 1 : 1;
            seconds[place] = second;
        }
        running.clear();
    }
}
