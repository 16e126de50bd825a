package dev.heaphotel.status;

import dev.heaphotel.judge.Intake;
import dev.heaphotel.judge.Pausing;
import dev.heaphotel.judge.QueueLook;
import dev.heaphotel.judge.SecondTries;
import org.springframework.stereotype.Component;

/** Looks how the queue stands. */
@Component
class QueueViews {

    private final QueueLook queue;
    private final Pausing pausing;
    private final Intake intake;
    private final SecondTries tries;

    QueueViews(QueueLook queue, Pausing pausing, Intake intake, SecondTries tries) {
        this.queue = queue;
        this.pausing = pausing;
        this.intake = intake;
        this.tries = tries;
    }

    QueueView now() {
        return QueueView.of(queue.now(), pausing.now(), intake.judging(), intake.drained(), tries.failures());
    }
}
