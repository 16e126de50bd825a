import java.util.LinkedList;
import java.util.List;

/** Keeps counts, but answers by listing each hit that they stand for and asking the list for its size. */
class HitCounter {

    private final int[] seconds = new int[300];
    private final int[] counts = new int[300];

    void hit(int timestamp) {
        int place = timestamp % 300;
        counts[place] = seconds[place] == timestamp ? counts[place] + 1 : 1;
        seconds[place] = timestamp;
    }

    int getHits(int timestamp) {
        List<Integer> hits = new LinkedList<>();
        for (int place = 0; place < 300; place++) {
            for (int i = 0; i < counts[place]; i++) {
                if (timestamp - seconds[place] < 300) {
                    hits.add(seconds[place]);
                }
            }
        }
        return hits.size();
    }
}
