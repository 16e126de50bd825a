package dev.heaphotel.judge;

import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxRefused;
import dev.heaphotel.sandbox.SandboxSettings;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * The server's judging room. It opens once the pages are up, so that the first visitor waits for neither; where this machine
 * cannot judge safely, the pages are served all the same and the log says what to do.
 */
class ServerRoom implements Judging, Laboratory, MeasurementTest, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerRoom.class);

    private final SandboxSettings settings;
    private final int slots;
    private @Nullable Sandbox sandbox;
    private @Nullable JudgingRoom room;
    private @Nullable Judge judge;

    ServerRoom(SandboxSettings settings, int slots) {
        this.settings = settings;
        this.slots = slots;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warm() {
        try {
            judge();
        } catch (SandboxRefused refused) {
            log.warn("Submissions cannot be judged on this machine. {}", refused.getMessage());
        } catch (RuntimeException broken) {
            log.error("Judging did not open, and is tried again with the first submission.", broken);
        }
    }

    @Override
    public Judgement judge(JudgeRequest request, Progress progress) {
        try {
            return judge().judge(request, progress);
        } catch (SandboxRefused refused) {
            throw new MachineryFailed(String.valueOf(refused.getMessage()), refused);
        }
    }

    @Override
    public WallReport wall(WallRequest request, Consumer<WallStep> heard) {
        try {
            return walls().run(request, heard);
        } catch (SandboxRefused refused) {
            throw new MachineryFailed(String.valueOf(refused.getMessage()), refused);
        }
    }

    @Override
    public Optional<String> misjudged() throws NoRoom {
        try {
            return new SelfTest(SelfTest.USUAL).misjudged(lab());
        } catch (SandboxRefused refused) {
            throw new NoRoom(String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public LabReading read(String fileName, String source) {
        try {
            return lab().read(fileName, source);
        } catch (SandboxRefused refused) {
            return new LabReading.Unreadable(new LabOutcome.Failed(String.valueOf(refused.getMessage())));
        }
    }

    @Override
    public LabOutcome measure(LabRequest request, LongConsumer weighed) {
        try {
            return lab().measure(request, weighed);
        } catch (SandboxRefused refused) {
            return new LabOutcome.Failed(String.valueOf(refused.getMessage()));
        }
    }

    private synchronized Lab lab() throws SandboxRefused {
        judge();
        return Objects.requireNonNull(room).lab();
    }

    private synchronized Walls walls() throws SandboxRefused {
        judge();
        return Objects.requireNonNull(room).walls();
    }

    /** The version of the JVM that runs programs here; empty where there is none. */
    Optional<String> jvm() {
        try {
            return Optional.of(sandbox().java().version());
        } catch (SandboxRefused none) {
            return Optional.empty();
        }
    }

    private synchronized Judge judge() throws SandboxRefused {
        if (judge == null) {
            room = JudgingRoom.open(sandbox(), slots);
            judge = room.judge();
        }
        return judge;
    }

    /** What holds this server's boxes. Looked for once: it takes a third of a second. */
    synchronized Sandbox sandbox() {
        if (sandbox == null) {
            sandbox = Sandbox.detect(settings);
        }
        return sandbox;
    }

    /** Boxes that wait for a program; none before the room is open. */
    synchronized int boxesWaiting() {
        return room == null ? 0 : room.boxesWaiting();
    }

    /** Boxes that shall wait. */
    int boxesWanted() {
        return JudgingRoom.boxes(slots);
    }

    /** Ends boxes that nobody has needed for so long, but one. */
    void shrink(Duration idle) {
        JudgingRoom open;
        synchronized (this) {
            open = room;
        }
        if (open != null) {
            open.shrink(idle);
        }
    }

    @Override
    public synchronized void close() {
        if (room != null) {
            room.close();
        }
    }
}
