import java.util.HashSet;
import java.util.Set;

/** Bounded indeed, since everything is forgotten each ten seconds, what was printed a second ago included. */
class Logger {

    private final Set<String> printed = new HashSet<>();
    private int began;

    boolean shouldPrintMessage(int timestamp, String message) {
        if (timestamp - began >= 10) {
            printed.clear();
            began = timestamp;
        }
        return printed.add(message);
    }
}
