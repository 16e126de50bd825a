import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/** Forgets one and calls itself for the next: a stack frame for each message of the second that grows old. */
class Logger {

    private record Printed(int second, String message) {}

    private final ArrayDeque<Printed> queue = new ArrayDeque<>();
    private final Set<String> silent = new HashSet<>();

    boolean shouldPrintMessage(int timestamp, String message) {
        forgetUpTo(timestamp - 10);
        if (!silent.add(message)) {
            return false;
        }
        queue.add(new Printed(timestamp, message));
        return true;
    }

    private void forgetUpTo(int second) {
        if (!queue.isEmpty() && queue.peek().second() <= second) {
            silent.remove(queue.poll().message());
            forgetUpTo(second);
        }
    }
}
