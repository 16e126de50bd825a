package dev.heaphotel.judge;

import dev.heaphotel.feedback.Words;
import dev.heaphotel.unit.DaemonThreads;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tests this server's measuring at its start, in the background, and every hour. While a control program is misjudged this
 * server takes nothing from the queue; tickets stay where they are, other servers may take them, and the test is repeated
 * every minute until it passes.
 */
@Component
public class MeasurementWatch implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(MeasurementWatch.class);

    private static final Duration WHILE_MISJUDGED = Duration.ofMinutes(1);

    private final MeasurementTest test;
    private final Intake intake;
    private final Clock clock;
    private final Duration every;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("measurement-watch"));

    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile Soundness soundness = new Soundness.Untested();

    MeasurementWatch(MeasurementTest test, Intake intake, Clock clock, JudgingSettings settings) {
        this.test = test;
        this.intake = intake;
        this.clock = clock;
        this.every = settings.selfTestEvery();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!every.isZero()) {
            thread.execute(this::testAgainAndAgain);
        }
    }

    /** Tests once more, in the background and soon; where that is asked for already, not twice. */
    public void testSoon() {
        if (asked.compareAndSet(false, true)) {
            thread.execute(() -> {
                asked.set(false);
                look();
            });
        }
    }

    private void testAgainAndAgain() {
        look();
        Duration pause = soundness instanceof Soundness.Misjudged ? WHILE_MISJUDGED : every;
        thread.schedule(this::testAgainAndAgain, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Tests once, and holds the queue or lets it go. */
    void look() {
        boolean held = pausedBecause().isPresent();
        soundness = tested();
        if (soundness instanceof Soundness.Misjudged misjudged) {
            intake.hold(Intake.Hold.MISJUDGED);
            log.error("Judging is paused. {} It is tested again every minute.", misjudged.what());
        } else if (held) {
            intake.release(Intake.Hold.MISJUDGED);
            log.warn("The measurement self-test passed: judging goes on.");
        }
    }

    private Soundness tested() {
        try {
            return test.misjudged()
                    .<Soundness>map(what -> new Soundness.Misjudged(clock.instant(), what))
                    .orElseGet(() -> new Soundness.Sound(clock.instant()));
        } catch (MeasurementTest.NoRoom none) {
            return new Soundness.Unavailable(String.valueOf(none.getMessage()));
        } catch (RuntimeException broken) {
            return new Soundness.Misjudged(clock.instant(), "The measurement self-test broke off: " + broken + ".");
        }
    }

    Soundness soundness() {
        return soundness;
    }

    /** Why nothing is judged at the moment, for whoever waits; empty when judging goes on. */
    Optional<String> pausedBecause() {
        return soundness instanceof Soundness.Misjudged misjudged
                ? Optional.of(Words.say("judge.paused", Map.of("what", misjudged.what())))
                : Optional.empty();
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
