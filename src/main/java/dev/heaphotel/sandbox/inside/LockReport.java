package dev.heaphotel.sandbox.inside;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the kernel answered to each layer, by the names the supervisor knows. */
final class LockReport {

    static final String NO_NEW_PRIVS = "no new privileges";
    static final String LANDLOCK = "landlock";
    static final String SECCOMP = "seccomp";

    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, Boolean> inForce = new LinkedHashMap<>();

    /** On a system that is not Linux on a known processor. */
    static LockReport nothingOffered() {
        LockReport report = new LockReport();
        for (String layer : new String[] {NO_NEW_PRIVS, LANDLOCK, SECCOMP}) {
            report.inForce.put(layer, false);
            report.answers.put(
                    layer,
                    "nothing is known of " + System.getProperty("os.name") + " on " + System.getProperty("os.arch"));
        }
        return report;
    }

    void note(String layer, Libc.Result result) {
        inForce.put(layer, result.succeeded());
        answers.put(layer, "the kernel answered " + result);
    }

    boolean inForce(String layer) {
        return inForce.getOrDefault(layer, false);
    }

    void demand(Set<String> minimum) throws LockFailed {
        for (String layer : inForce.keySet()) {
            if (minimum.contains(layer) && !inForce(layer)) {
                throw new LockFailed("expected " + layer + " to come into force; " + answers.get(layer));
            }
        }
    }

    /** As the supervisor parses it: {@code seccomp=in force, landlock=missing}. */
    String line() {
        return inForce.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + (entry.getValue() ? "in force" : "missing"))
                .collect(Collectors.joining(", "));
    }
}
