package dev.heaphotel.status;

import dev.heaphotel.account.AdminDesk;
import dev.heaphotel.judge.Intake;
import dev.heaphotel.judge.Pausing;
import dev.heaphotel.judge.QueueLook;
import dev.heaphotel.web.Texts;
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
        return Texts.say("status.page.status");
    }

    @Override
    public String purpose() {
        return Texts.say("status.desk.purpose");
    }

    @Override
    public String standing() {
        if (pausing.now().isPresent()) {
            return Texts.say("status.desk.paused");
        }
        return intake.drained()
                ? Texts.say("status.desk.drained")
                : Texts.say("status.page.waiting", queue.now().waiting());
    }
}
