package dev.heaphotel.status;

import dev.heaphotel.account.AdminOnly;
import dev.heaphotel.judge.Intake;
import dev.heaphotel.judge.Pausing;
import dev.heaphotel.judge.QueueFigures;
import dev.heaphotel.judge.QueueLook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For programs that watch the house. */
@RestController
@AdminOnly
@Tag(name = "Administration", description = "For administrators alone.")
class QueueApi {

    private final QueueLook queue;
    private final Pausing pausing;
    private final Intake intake;

    QueueApi(QueueLook queue, Pausing pausing, Intake intake) {
        this.queue = queue;
        this.pausing = pausing;
        this.intake = intake;
    }

    /** @param oldestWaitSeconds of the ticket that came first; null where none waits */
    record QueueBody(long waiting, long judging, @Nullable Long oldestWaitSeconds, boolean paused, boolean drained) {}

    @GetMapping("/api/admin/queue")
    @Operation(summary = "How full the queue is, whether judging is paused, and whether this server is drained")
    QueueBody look() {
        QueueFigures figures = queue.now();
        return new QueueBody(
                figures.waiting(),
                figures.judging(),
                figures.oldest().map(Duration::toSeconds).orElse(null),
                pausing.now().isPresent(),
                intake.drained());
    }
}
