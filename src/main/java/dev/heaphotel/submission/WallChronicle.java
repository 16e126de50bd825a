package dev.heaphotel.submission;

import dev.heaphotel.judge.WallBegan;
import dev.heaphotel.judge.WallFinished;
import dev.heaphotel.judge.WallOutcome;
import dev.heaphotel.judge.WallProgressed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what the queue says of runs into the wall. */
@Component
class WallChronicle {

    private static final Logger log = LoggerFactory.getLogger(WallChronicle.class);

    private final WallRuns runs;
    private final JsonMapper json;

    WallChronicle(WallRuns runs, JsonMapper json) {
        this.runs = runs;
        this.json = json;
    }

    @EventListener
    void began(WallBegan event) {
        runs.begun(event.ticket());
    }

    /** A step that cannot be written costs a watcher a line, never the result. */
    @EventListener
    void progressed(WallProgressed event) {
        try {
            runs.add(event.ticket(), json.writeValueAsString(event.step()));
        } catch (DataAccessException e) {
            log.warn("A step of the run {} was not written: {}", event.ticket(), e.getMessage());
        }
    }

    @EventListener
    void finished(WallFinished event) {
        boolean failed = event.report().outcome() == WallOutcome.FAILED;
        runs.finish(event.ticket(), failed ? WallRun.State.FAILED : WallRun.State.DONE, event.report());
    }
}
