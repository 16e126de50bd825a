import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each level is a stream of the one before; sorted sets of numbers all the way. */
class Solution {

    public int openLock(String[] deadends, String target) {
        Set<Integer> met = Stream.of(deadends).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> level = met.add(0) ? Set.of(0) : Set.of();
        int goal = Integer.parseInt(target);
        for (int turns = 0; !level.isEmpty(); turns++) {
            if (level.contains(goal)) {
                return turns;
            }
            level = level.stream().flatMap(Solution::next).filter(met::add).collect(Collectors.toSet());
        }
        return -1;
    }

    private static Stream<Integer> next(int shown) {
        return IntStream.of(1, 10, 100, 1000)
                .boxed()
                .flatMap(place -> Stream.of(turned(shown, place, 1), turned(shown, place, 9)));
    }

    private static int turned(int shown, int place, int by) {
        int digit = shown / place % 10;
        return shown + ((digit + by) % 10 - digit) * place;
    }
}
