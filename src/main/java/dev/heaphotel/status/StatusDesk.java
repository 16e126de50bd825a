package dev.heaphotel.status;

import dev.heaphotel.account.AdminDesk;
import dev.heaphotel.judge.Intake;
import dev.heaphotel.judge.Pausing;
import dev.heaphotel.judge.QueueLook;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The status page's place in the administrators' overview. */
@Component
@Order(10)
class StatusDesk implements AdminDesk {

    private final QueueLook queue;
    private final Pausing pausing;
    private final Intake intake;

    StatusDesk(QueueLook queue, Pausing pausing, Intake intake) {
        this.queue = queue;
        this.pausing = pausing;
        this.intake = intake;
    }

    @Override
    public String path() {
        return "/admin/status";
    }

    @Override
    public String title() {
        return "Status";
    }

    @Override
    public String purpose() {
        return "The judge's queue, boxes and layers, the database; pause, drain, retry.";
    }

    @Override
    public String standing() {
        if (pausing.now().isPresent()) {
            return "Judging is paused";
        }
        return intake.drained() ? "This server is drained" : queue.now().waiting() + " waiting";
    }
}
