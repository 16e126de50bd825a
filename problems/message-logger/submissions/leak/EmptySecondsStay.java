import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A set of messages for each second, cleared when it is old. The empty set, its table and its entry remain, second after second. */
class Logger {

    private final Map<Integer, Set<String>> printedIn = new HashMap<>();
    private int clearedUpTo;

    boolean shouldPrintMessage(int timestamp, String message) {
        for (int second = Math.max(clearedUpTo, timestamp - 100); second <= timestamp - 10; second++) {
            if (printedIn.containsKey(second)) {
                printedIn.get(second).clear();
            }
            clearedUpTo = second;
        }
        for (int second = timestamp - 9; second <= timestamp; second++) {
            if (printedIn.containsKey(second) && printedIn.get(second).contains(message)) {
                return false;
            }
        }
        printedIn.computeIfAbsent(timestamp, absent -> new HashSet<>()).add(message);
        return true;
    }
}
