package dev.heaphotel.hostile;

import dev.heaphotel.judge.Progress;
import dev.heaphotel.judge.ProgressEvent;
import java.time.Duration;

/** When a judgement last made progress: what came after is the one order that did not end. */
final class LastStep implements Progress {

    private final long startNanos = System.nanoTime();
    private long lastNanos = startNanos;
    private long compiledNanos;

    @Override
    public void happened(ProgressEvent event) {
        lastNanos = System.nanoTime();
        if (event instanceof ProgressEvent.Stage stage && stage.stage().equals("answers")) {
            compiledNanos = lastNanos;
        }
    }

    Duration since() {
        return Duration.ofNanos(System.nanoTime() - lastNanos);
    }

    Duration compiling() {
        return Duration.ofNanos((compiledNanos == 0 ? System.nanoTime() : compiledNanos) - startNanos);
    }
}
