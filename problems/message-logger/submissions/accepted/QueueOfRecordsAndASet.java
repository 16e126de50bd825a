import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;

/** A queue says which message grows old next, a set which ones are silent; both forget it together. */
class Logger {

    private record Printed(int second, String message) {}

    private final Queue<Printed> queue = new ArrayDeque<>();
    private final Set<String> silent = new HashSet<>();

    boolean shouldPrintMessage(int timestamp, String message) {
        while (!queue.isEmpty() && timestamp - queue.peek().second() >= 10) {
            silent.remove(queue.poll().message());
        }
        if (!silent.add(message)) {
            return false;
        }
        queue.add(new Printed(timestamp, message));
        return true;
    }
}
