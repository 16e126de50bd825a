package dev.heaphotel.lab;

import dev.heaphotel.judge.LabOutcome;
import dev.heaphotel.judge.LabReading;
import dev.heaphotel.judge.LabRequest;
import dev.heaphotel.judge.Laboratory;
import dev.heaphotel.unit.Language;
import dev.heaphotel.web.Texts;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes measurements in, runs one after the other, and keeps what came of them for a while, in memory alone. */
@Service
class Measurements {

    /** How long a result can be looked at. */
    static final Duration KEPT = Duration.ofHours(1);

    /** Results are some 30 kB each. */
    private static final int MOST_KEPT = 300;

    private static final int MOST_WAITING = 20;
    private static final int MOST_OF_ADDRESS = 6;

    /** Reading holds a request's thread, for as long as the compiler takes. */
    private static final int MOST_READING = 2;

    private static final Logger log = LoggerFactory.getLogger(Measurements.class);

    private final Laboratory laboratory;
    private final Clock clock;
    private final Map<UUID, Measurement> kept = new LinkedHashMap<>();
    private final Semaphore readers = new Semaphore(MOST_READING);
    private final ThreadPoolExecutor bench = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), Measurements::thread);

    Measurements(Laboratory laboratory, Clock clock) {
        this.laboratory = laboratory;
        this.clock = clock;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "heaphotel-lab");
        thread.setDaemon(true);
        return thread;
    }

    /** @throws LabBusy where others are being read */
    LabReading read(String source) {
        if (!readers.tryAcquire()) {
            throw LabBusy.reading();
        }
        try {
            return laboratory.read(LabRules.FILE_NAME, source);
        } finally {
            readers.release();
        }
    }

    /** @throws LabBusy where this address or the whole lab has too many waiting */
    synchronized Measurement accept(LabRequest request, String address) {
        forgetTheOld();
        long there = kept.values().stream()
                .filter(each -> each.address().equals(address) && each.state() != Measurement.State.DONE)
                .count();
        if (there >= MOST_OF_ADDRESS) {
            throw LabBusy.address((int) there);
        }
        Measurement measurement = new Measurement(request, address, clock.instant());
        try {
            Optional<Locale> language = Language.spoken();
            bench.execute(() -> run(measurement, language));
        } catch (RejectedExecutionException full) {
            throw LabBusy.house(bench.getQueue().size());
        }
        kept.put(measurement.id(), measurement);
        return measurement;
    }

    synchronized Optional<Measurement> find(UUID id) {
        forgetTheOld();
        return Optional.ofNullable(kept.get(id));
    }

    private void forgetTheOld() {
        Instant oldest = clock.instant().minus(KEPT);
        kept.values().removeIf(each -> each.begun().isBefore(oldest) || kept.size() > MOST_KEPT);
    }

    private void run(Measurement measurement, Optional<Locale> language) {
        measurement.begin();
        try (Language.Spell spell = Language.speak(language)) {
            measurement.end(laboratory.measure(measurement.request(), measurement::weighed));
        } catch (RuntimeException | Error broken) {
            log.error("Measurement {} failed", measurement.id(), broken);
            measurement.end(new LabOutcome.Failed(
                    Texts.say("lab.tell-reference", measurement.id().toString().substring(0, 8))));
        }
    }

    @PreDestroy
    void close() {
        bench.shutdownNow();
    }
}
