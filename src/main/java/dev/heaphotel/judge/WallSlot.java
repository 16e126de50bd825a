package dev.heaphotel.judge;

import dev.heaphotel.problem.PackageVersions;
import dev.heaphotel.problem.Problem;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs one ticket into the wall, and publishes what happens. What failed is not tried again by itself: nobody's verdict waits. */
@Component
class WallSlot {

    /** A ticket whose server died so often is not begun again. */
    static final int DEATHS = 2;

    private static final Logger log = LoggerFactory.getLogger(WallSlot.class);

    private final ObjectProvider<Judging> judging;
    private final PackageVersions versions;
    private final Herald herald;

    WallSlot(ObjectProvider<Judging> judging, PackageVersions versions, Herald herald) {
        this.judging = judging;
        this.versions = versions;
        this.herald = herald;
    }

    /** @param failures servers that died of it before */
    void run(JudgeTicket ticket, WallAim aim, int failures) {
        try (MDC.MDCCloseable lines = LogLines.about(ticket.id())) {
            decide(ticket, aim, failures);
        }
    }

    private void decide(JudgeTicket ticket, WallAim aim, int failures) {
        if (failures < DEATHS) {
            herald.tell(new WallBegan(ticket.id()));
        }
        WallReport report = failures < DEATHS ? attempt(ticket, aim) : WallReport.failed(aim);
        herald.tell(new WallFinished(ticket.id(), report));
    }

    private WallReport attempt(JudgeTicket ticket, WallAim aim) {
        try {
            Problem problem = versions.find(ticket.problem(), ticket.version())
                    .orElseThrow(() -> new IllegalStateException(
                            "The problem " + ticket.problem() + " has left the catalogue since it was asked for."));
            long seed = ticket.givenSeed().orElse(1);
            WallRequest request = new WallRequest(ticket.within(problem), ticket.source(), seed, aim);
            return judging.getObject().wall(request, step -> progressed(ticket.id(), step));
        } catch (RuntimeException e) {
            log.error("Run into the wall {} failed", ticket.id(), e);
            return WallReport.failed(aim);
        }
    }

    private void progressed(UUID ticket, WallStep step) {
        herald.tell(new WallProgressed(ticket, step));
    }
}
