package dev.heaphotel.judge;

import dev.heaphotel.unit.DaemonThreads;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the room's warm boxes go, but one, when nothing was judged for a while: each takes some hundred megabytes. */
@Component
class IdleRoom implements DisposableBean {

    private final ServerRoom room;
    private final CheckDesk checks;
    private final Duration idle;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("heaphotel-idle-room"));

    IdleRoom(ServerRoom room, CheckDesk checks, JudgingSettings settings) {
        this.room = room;
        this.checks = checks;
        this.idle = settings.boxesIdle();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!idle.isZero()) {
            thread.scheduleWithFixedDelay(this::shrink, idle.toMillis(), idle.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void shrink() {
        room.shrink(idle);
        checks.shrink(idle);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
