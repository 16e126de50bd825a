import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Two growing patches, one round 0000 and one round the target; the smaller one takes the next step. */
class Solution {

    public int openLock(String[] deadends, String target) {
        Set<String> met = new HashSet<>(Arrays.asList(deadends));
        if (met.contains("0000") || met.contains(target)) {
            return -1;
        }
        Set<String> one = new HashSet<>(Set.of("0000"));
        Set<String> other = new HashSet<>(Set.of(target));
        if (one.equals(other)) {
            return 0;
        }
        for (int turns = 1; !one.isEmpty() && !other.isEmpty(); turns++) {
            if (one.size() > other.size()) {
                Set<String> swapped = one;
                one = other;
                other = swapped;
            }
            met.addAll(one);
            Set<String> next = new HashSet<>();
            for (String shown : one) {
                for (int i = 0; i < 8; i++) {
                    StringBuilder text = new StringBuilder(shown);
                    int digit = text.charAt(i / 2) - '0';
                    text.setCharAt(i / 2, (char) ('0' + (digit + (i % 2 == 0 ? 1 : 9)) % 10));
                    String each = text.toString();
                    if (other.contains(each)) {
                        return turns;
                    }
                    if (!met.contains(each)) {
                        next.add(each);
                    }
                }
            }
            one = next;
        }
        return -1;
    }
}
