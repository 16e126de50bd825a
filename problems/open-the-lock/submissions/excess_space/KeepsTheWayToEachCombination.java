import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** For each combination that was met, the list of all combinations on the way to it; asked for is how long the last one is. */
class Solution {

    public int openLock(String[] deadends, String target) {
        Set<String> dead = new HashSet<>(Arrays.asList(deadends));
        Map<String, List<String>> ways = new HashMap<>();
        Queue<String> queue = new ArrayDeque<>();
        if (!dead.contains("0000")) {
            ways.put("0000", List.of());
            queue.add("0000");
        }
        while (!queue.isEmpty() && !ways.containsKey(target)) {
            String shown = queue.remove();
            for (int wheel = 0; wheel < 4; wheel++) {
                for (int by = 1; by < 10; by += 8) {
                    String next = turned(shown, wheel, by);
                    if (!dead.contains(next) && !ways.containsKey(next)) {
                        List<String> way = new ArrayList<>(ways.get(shown));
                        way.add(next);
                        ways.put(next, way);
                        queue.add(next);
                    }
                }
            }
        }
        return ways.containsKey(target) ? ways.get(target).size() : -1;
    }

    private static String turned(String shown, int wheel, int by) {
        char[] digits = shown.toCharArray();
        digits[wheel] = (char) ('0' + (digits[wheel] - '0' + by) % 10);
        return new String(digits);
    }
}
