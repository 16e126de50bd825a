import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

/** What was met is a field, so that it is not allocated each time: it stays until the next question comes. */
class Solution {

    private final Set<String> met = new HashSet<>();

    public int openLock(String[] deadends, String target) {
        met.clear();
        met.addAll(Arrays.asList(deadends));
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
