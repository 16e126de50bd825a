package dev.heaphotel.probe;

import dev.heaphotel.wire.Call;
import dev.heaphotel.wire.Report;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Says what was thrown without calling an overridden method of it: {@code getMessage} may never return. */
final class Failure {

    private static final int LONGEST_MESSAGE = 4096;
    private static final int MOST_LINES = 64;

    /** What a program may count on. The box ends where there are some forty, its own not counted. */
    private static final String THREAD_CAP = "a program may have 8 threads at once, and this one has many more: ";

    private Failure() {}

    static Report.Threw heapFull() {
        return new Report.Threw("java.lang.OutOfMemoryError", "Java heap space", List.of(), List.of(), true, false, "");
    }

    static Report.Threw of(Throwable thrown, Program program, List<Call> calls, boolean atWork) {
        Throwable cause = unwrapped(thrown);
        String message = message(cause);
        return new Report.Threw(
                cause.getClass().getName(),
                message,
                lines(cause, program),
                calls,
                isHeapFull(cause, message) || Tick.heapFull(),
                !atWork,
                "");
    }

    /** Reflection and executors wrap what the candidate threw. */
    private static Throwable unwrapped(Throwable thrown) {
        Throwable innermost = thrown;
        while (isWrapper(innermost) && innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost;
    }

    private static boolean isWrapper(Throwable thrown) {
        return thrown.getClass() == InvocationTargetException.class
                || thrown.getClass() == ExceptionInInitializerError.class
                || thrown.getClass() == ExecutionException.class;
    }

    /** Threads, class metadata and direct buffers run out with the same error, but the heap is not full then. */
    private static boolean isHeapFull(Throwable thrown, String message) {
        return thrown instanceof OutOfMemoryError
                && !message.contains("thread")
                && !message.contains("Metaspace")
                && !message.contains("Compressed class space")
                && !message.contains("buffer");
    }

    private static String message(Throwable thrown) {
        for (Field field : Reach.fieldsOf(Throwable.class)) {
            if (field.getName().equals("detailMessage") && Reach.get(field, thrown) instanceof String message) {
                boolean threads = thrown instanceof OutOfMemoryError && message.contains("native thread");
                String said = threads ? THREAD_CAP + message : message;
                return said.length() > LONGEST_MESSAGE ? said.substring(0, LONGEST_MESSAGE) + "…" : said;
            }
        }
        return "";
    }

    private static List<Integer> lines(Throwable thrown, Program program) {
        List<Integer> lines = new ArrayList<>();
        for (StackTraceElement frame : stackOf(thrown)) {
            if (program.owns(frame.getClassName()) && frame.getLineNumber() > 0 && lines.size() < MOST_LINES) {
                lines.add(frame.getLineNumber());
            }
        }
        return lines;
    }

    private static StackTraceElement[] stackOf(Throwable thrown) {
        try {
            var method = Throwable.class.getDeclaredMethod("getOurStackTrace");
            method.setAccessible(true);
            return (StackTraceElement[]) method.invoke(thrown);
        } catch (ReflectiveOperationException | RuntimeException sealed) {
            return new StackTraceElement[0];
        }
    }
}
