package dev.heaphotel.benchmark;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each stage of one judgement took. */
final class StageClock {

    private final Map<String, Duration> stages = new LinkedHashMap<>();
    private String stage = "";
    private long since;

    /** Ends the stage before. */
    void begins(String next) {
        long now = System.nanoTime();
        if (!stage.isEmpty()) {
            stages.put(stage, Duration.ofNanos(now - since));
        }
        stage = next;
        since = now;
    }

    void tell(String verdict, Map<String, Timings> to) {
        stages.forEach((name, took) ->
                to.computeIfAbsent(verdict + " " + name, Timings::new).add(took));
    }
}
