import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A set for each of ten seconds, used in turn; it is emptied when its place is needed for another second. */
class Logger {

    private final Set<String>[] printed = sets();
    private final int[] seconds = new int[10];

    boolean shouldPrintMessage(int timestamp, String message) {
        int place = timestamp % 10;
        for (int i = 0; i < seconds.length; i++) {
            if (timestamp - seconds[i] >= 10 && !printed[i].isEmpty()) {
                printed[i] = new HashSet<>();
            }
        }
        seconds[place] = timestamp;
        return Arrays.stream(printed).noneMatch(set -> set.contains(message)) && printed[place].add(message);
    }

    @SuppressWarnings("unchecked")
    private static Set<String>[] sets() {
        return Stream.generate(HashSet<String>::new).limit(10).toArray(Set[]::new);
    }
}
