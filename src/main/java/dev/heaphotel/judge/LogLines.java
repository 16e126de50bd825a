package dev.heaphotel.judge;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Lines of the log name the submission they are about, whichever of its threads writes them. */
final class LogLines {

    /** The name under which they carry it. */
    static final String SUBMISSION = "submission";

    private LogLines() {}

    /** From now until it is closed, on this thread. */
    static MDC.MDCCloseable about(UUID ticket) {
        return MDC.putCloseable(SUBMISSION, ticket.toString());
    }

    /** The same work, for another thread: it logs about what this thread logs about. */
    static Runnable asHere(Runnable work) {
        Map<String, String> here = MDC.getCopyOfContextMap();
        return () -> {
            Map<String, String> before = MDC.getCopyOfContextMap();
            set(here);
            try {
                work.run();
            } finally {
                set(before);
            }
        };
    }

    private static void set(@Nullable Map<String, String> lines) {
        if (lines == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(lines);
        }
    }
}
