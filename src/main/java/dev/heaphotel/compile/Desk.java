package dev.heaphotel.compile;

import dev.heaphotel.compile.box.Frame;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** One place where sources are compiled: a warm child, replaced when worn or lost. Used by one thread at a time. */
final class Desk implements AutoCloseable {

    /** For one source; a small one takes a hundredth of it. */
    private static final Duration PER_SOURCE = Duration.ofSeconds(10);

    /** For the start and warm-up of a child, on a machine with other things to do. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    /** A compiler that served this many leaves: what sources may have left behind in it leaves too. */
    private static final int SOURCES_PER_CHILD = 200;

    private final Child.Starter starter;
    private Optional<Child> child = Optional.empty();
    private int served;
    private boolean ready;
    private volatile boolean closed;

    Desk(Child.Starter starter) {
        this.starter = starter;
    }

    /** Starts a child, which warms up while nobody waits; a failure will be told to whoever comes first. */
    void prepare() {
        try {
            child();
        } catch (Child.Unavailable e) {
            // The next attempt finds no child, tries again, and tells.
        }
    }

    /** One try: empty when the child was lost in a way that another one might survive. */
    Attempt attempt(byte[] order) {
        try {
            Child current = child();
            Attempt attempt = attempt(current, order);
            if (attempt.childIsDone() || ++served >= SOURCES_PER_CHILD) {
                replace();
            }
            return attempt;
        } catch (Child.Unavailable e) {
            return Attempt.last(new Compilation.Broken("the compile box could not be started: " + e.getMessage()));
        }
    }

    private Attempt attempt(Child current, byte[] order) {
        try {
            awaitReady(current);
            current.startClock(PER_SOURCE);
            Frame.write(current.in(), order);
            Compilation compilation = ReplyFrame.read(Frame.read(current.out()));
            current.stopClock();
            return compilation instanceof Compilation.TooHard ? Attempt.last(compilation) : Attempt.done(compilation);
        } catch (IOException e) {
            current.stopClock();
            return lost(current, e);
        }
    }

    private void awaitReady(Child current) throws IOException {
        if (ready) {
            return;
        }
        current.startClock(WARM_UP);
        if (!ReplyFrame.isReady(Frame.read(current.out()))) {
            throw new IOException("expected the box to say that it is ready, found something else");
        }
        current.stopClock();
        ready = true;
    }

    private Attempt lost(Child current, IOException how) {
        Child.End end = current.end();
        if (ready && end.theirs()) {
            return Attempt.last(new Compilation.TooHard("the compiler was not done with this source in "
                    + PER_SOURCE.toSeconds() + " seconds, or needed more memory than it may have (" + end.what()
                    + "): make the source simpler"));
        }
        return Attempt.lost(
                new Compilation.Broken("the compile box was lost: " + end.what() + "; " + how.getMessage()));
    }

    private synchronized Child child() throws Child.Unavailable {
        if (closed) {
            throw new Child.Unavailable(new IllegalStateException("this compiler is closed"));
        }
        if (child.isEmpty()) {
            child = Optional.of(starter.start());
            served = 0;
            ready = false;
        }
        return child.get();
    }

    private void replace() {
        discard();
        if (!closed) {
            prepare();
        }
    }

    private synchronized void discard() {
        child.ifPresent(Child::close);
        child = Optional.empty();
    }

    @Override
    public void close() {
        closed = true;
        discard();
    }

    /**
     * @param childIsDone whether the child must be replaced
     * @param again       whether another child may do better
     */
    record Attempt(Compilation compilation, boolean childIsDone, boolean again) {

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
