package dev.heaphotel.compile;

import dev.heaphotel.compile.box.Frame;
import dev.heaphotel.sandbox.Box;
import dev.heaphotel.sandbox.Ending;
import dev.heaphotel.sandbox.SandboxRefused;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** One place where sources are compiled: a warm box, replaced when worn or lost. Used by one thread at a time. */
final class Desk implements AutoCloseable {

    /** For one source; a small one takes a hundredth of it. */
    private static final Duration PER_SOURCE = Duration.ofSeconds(10);

    /** For the start and warm-up of a box, on a machine with other things to do. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    /** A compiler that served this many leaves: what sources may have left behind in it leaves too. */
    private static final int SOURCES_PER_BOX = 200;

    /** This many sources before a box leaves, the next one starts to warm up. */
    private static final int AHEAD = 20;

    private final CompileBox boxes;
    private Optional<Box> box = Optional.empty();
    private Optional<Box> next = Optional.empty();
    private int served;
    private boolean ready;
    private boolean closed;

    Desk(CompileBox boxes) {
        this.boxes = boxes;
    }

    /** Starts a box, which warms up while nobody waits. */
    void prepare() {
        quietly(this::box);
    }

    Attempt attempt(byte[] order) {
        try {
            Attempt attempt = attempt(box(), order);
            served++;
            if (attempt.boxIsDone() || served >= SOURCES_PER_BOX) {
                discard();
                prepare();
            } else if (served == SOURCES_PER_BOX - AHEAD) {
                quietly(this::next);
            }
            return attempt;
        } catch (SandboxRefused e) {
            return Attempt.last(new Compilation.Broken("the compile box could not be started: " + e.getMessage()));
        }
    }

    private Attempt attempt(Box current, byte[] order) {
        try {
            awaitReady(current);
            current.startClock(PER_SOURCE, PER_SOURCE);
            Frame.write(current.in(), order);
            Compilation compilation = ReplyFrame.read(Frame.read(current.out()));
            current.stopClock();
            return compilation instanceof Compilation.TooHard ? Attempt.last(compilation) : Attempt.done(compilation);
        } catch (IOException e) {
            return lost(current, e);
        }
    }

    private void awaitReady(Box current) throws IOException {
        if (!ready) {
            current.startClock(WARM_UP, WARM_UP);
            if (!ReplyFrame.isReady(Frame.read(current.out()))) {
                throw new IOException("expected the box to say that it is ready, found something else");
            }
            ready = true;
        }
    }

    private Attempt lost(Box current, IOException how) {
        current.kill(); // It may be alive and have sent nonsense; what it died of before is kept.
        Ending ending = current.await();
        boolean outgrown = ending instanceof Ending.WallClock
                || ending instanceof Ending.CpuClock
                || ending instanceof Ending.OutOfMemory;
        if (ready && outgrown) {
            return Attempt.last(new Compilation.TooHard("the compiler was given " + PER_SOURCE.toSeconds()
                    + " seconds and 256 MB for this source and needed more: make its types, its constants"
                    + " or its nesting simpler"));
        }
        return Attempt.lost(new Compilation.Broken(
                "the compile box was lost (" + ending.what() + "; " + how.getMessage() + "): " + current.complaints()));
    }

    private synchronized Box box() throws SandboxRefused {
        if (box.isPresent()) {
            return box.get();
        }
        next.filter(waiting -> !waiting.alive()).ifPresent(Box::close);
        Box warm = next.isPresent() && next.get().alive() ? next.get() : start();
        box = Optional.of(warm);
        next = Optional.empty();
        served = 0;
        ready = false;
        return warm;
    }

    private synchronized Box next() throws SandboxRefused {
        Box warm = next.isPresent() ? next.get() : start();
        next = Optional.of(warm);
        return warm;
    }

    /** Ahead of need: who needs the box tries again, and tells what is wrong. */
    private static void quietly(CompileBox start) {
        try {
            start.start();
        } catch (SandboxRefused e) {
            // Told later.
        }
    }

    private Box start() throws SandboxRefused {
        if (closed) {
            throw new SandboxRefused("this compiler is closed");
        }
        return boxes.start();
    }

    private synchronized void discard() {
        box.ifPresent(Box::close);
        box = Optional.empty();
    }

    @Override
    public synchronized void close() {
        closed = true;
        discard();
        next.ifPresent(Box::close);
        next = Optional.empty();
    }

    /**
     * @param boxIsDone whether the box must be replaced
     * @param again     whether another box may do better
     */
    record Attempt(Compilation compilation, boolean boxIsDone, boolean again) {

        static Attempt done(Compilation compilation) {
            return new Attempt(compilation, false, false);
        }

        static Attempt last(Compilation compilation) {
            return new Attempt(compilation, true, false);
        }

        static Attempt lost(Compilation compilation) {
            return new Attempt(compilation, true, true);
        }
    }
}
