package dev.heaphotel.compile;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/** A child JVM at the workbench. */
interface Child extends AutoCloseable {

    OutputStream in();

    InputStream out();

    /** Kills the child when this long has passed. */
    void startClock(Duration wall);

    void stopClock();

    /** Waits for the end of a child that is dead or dying. */
    End end();

    @Override
    void close();

    /**
     * @param theirs the source outgrew what the box allows, so that a second try would end alike
     * @param what   a sentence without the full stop
     */
    record End(boolean theirs, String what) {}

    /** Starts children. */
    @FunctionalInterface
    interface Starter {
        Child start() throws Unavailable;
    }

    /** No child can be started; the message says why and what to do. */
    final class Unavailable extends Exception {

        private static final long serialVersionUID = 1;

        Unavailable(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }
}
