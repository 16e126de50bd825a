package dev.heaphotel.web;

import dev.heaphotel.unit.Language;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Server-sent events by asking again and again: a few threads ask every open stream's feed what is new. Nothing is held in
 * this server's memory, so a stream works wherever the news is made, and after a restart.
 */
@Component
public class EventStreams implements DisposableBean {

    private static final Duration PACE = Duration.ofMillis(250);

    /** A comment now and then, so that proxies do not take a quiet stream for a dead one. */
    private static final int PACES_TO_HEARTBEAT = 40;

    private static final int THREADS = 4;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS, named());

    /** What a stream tells. */
    @FunctionalInterface
    public interface Feed {

        /**
         * Sends what is new.
         *
         * @return whether there is more to come
         */
        boolean advance(SseEmitter out) throws IOException;
    }

    /** Asks the feed until it ends, its listener leaves or the server stops. */
    public SseEmitter open(Feed feed) {
        SseEmitter out = new SseEmitter(0L);
        OpenStream stream = new OpenStream(feed, out);
        ScheduledFuture<?> asking = threads.scheduleWithFixedDelay(stream, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
        out.onCompletion(() -> asking.cancel(false));
        out.onError(failure -> asking.cancel(false));
        return out;
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private static ThreadFactory named() {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "event-stream-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    private static final class OpenStream implements Runnable {

        private final Feed feed;
        private final SseEmitter out;
        private final Optional<Locale> language = Language.spoken();
        private int paces;

        OpenStream(Feed feed, SseEmitter out) {
            this.feed = feed;
            this.out = out;
        }

        @Override
        public void run() {
            try (Language.Spell spell = Language.speak(language)) {
                if (!feed.advance(out)) {
                    out.complete();
                } else if (++paces % PACES_TO_HEARTBEAT == 0) {
                    out.send(SseEmitter.event().comment("still here"));
                }
            } catch (IOException e) {
                // The listener left; the container ends the request.
                throw new EndOfStream(e);
            } catch (RuntimeException e) {
                // The news cannot be read. Browsers connect again by themselves.
                out.completeWithError(e);
                throw new EndOfStream(e);
            }
        }
    }

    /** Ends the asking. */
    private static final class EndOfStream extends RuntimeException {

        private static final long serialVersionUID = 1;

        EndOfStream(Throwable cause) {
            super(cause);
        }
    }
}
