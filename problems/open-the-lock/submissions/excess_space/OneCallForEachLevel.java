import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recursion by level. A corridor has as many levels as combinations, and each is a stack frame. */
class Solution {

    public int openLock(String[] deadends, String target) {
        Set<String> met = new HashSet<>(Arrays.asList(deadends));
        return met.add("0000") ? search(List.of("0000"), target, met) : -1;
    }

    private int search(List<String> level, String target, Set<String> met) {
        if (level.contains(target)) {
            return 0;
        }
        List<String> next = new ArrayList<>();
        for (String shown : level) {
            for (int i = 0; i < 8; i++) {
                char[] digits = shown.toCharArray();
                digits[i / 2] = (char) ('0' + (digits[i / 2] - '0' + (i % 2 == 0 ? 1 : 9)) % 10);
                String each = new String(digits);
                if (met.add(each)) {
                    next.add(each);
                }
            }
        }
        int rest = next.isEmpty() ? -1 : search(next, target, met);
        return rest < 0 ? -1 : rest + 1;
    }
}
