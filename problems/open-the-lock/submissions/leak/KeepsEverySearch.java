import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** The set of what a search has met is kept after it, for a report, and so are those of all searches before. */
class Solution {

    private final List<Set<String>> searches = new ArrayList<>();

    public int openLock(String[] deadends, String target) {
        Set<String> met = new HashSet<>(Arrays.asList(deadends));
        searches.add(met);
        Queue<String> queue = new ArrayDeque<>();
        if (met.add("0000")) {
            queue.add("0000");
        }
        for (int turns = 0; !queue.isEmpty(); turns++) {
            for (int left = queue.size(); left > 0; left--) {
                String shown = queue.remove();
                if (shown.equals(target)) {
                    return turns;
                }
                for (int wheel = 0; wheel < 4; wheel++) {
                    for (int by = 1; by < 10; by += 8) {
                        String next = turned(shown, wheel, by);
                        if (met.add(next)) {
                            queue.add(next);
                        }
                    }
                }
            }
        }
        return -1;
    }

    private static String turned(String shown, int wheel, int by) {
        char[] digits = shown.toCharArray();
        digits[wheel] = (char) ('0' + (digits[wheel] - '0' + by) % 10);
        return new String(digits);
    }
}
