import java.util.ArrayDeque;
import java.util.Queue;

/** One before 0 is -1, for which there is no mark. */
class Solution {

    public int openLock(String[] deadends, String target) {
        boolean[] met = new boolean[10_000];
        for (String each : deadends) {
            met[Integer.parseInt(each)] = true;
        }
        Queue<Integer> queue = new ArrayDeque<>();
        if (!met[0]) {
            met[0] = true;
            queue.add(0);
        }
        for (int turns = 0; !queue.isEmpty(); turns++) {
            for (int left = queue.size(); left > 0; left--) {
                int shown = queue.remove();
                if (shown == Integer.parseInt(target)) {
                    return turns;
                }
                for (int place = 1; place < 10_000; place *= 10) {
                    for (int next : new int[] {shown + place, shown - place}) {
                        if (!met[next % 10_000]) {
                            met[next % 10_000] = true;
                            queue.add(next % 10_000);
                        }
                    }
                }
            }
        }
        return -1;
    }
}
