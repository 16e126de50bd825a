package dev.heaphotel.status;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.JudgementBegan;
import dev.heaphotel.judge.JudgementFinished;
import dev.heaphotel.judge.JudgementProgressed;
import dev.heaphotel.judge.ProgressEvent;
import dev.heaphotel.judge.SlotNews;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts what this server has judged, and times it. An attempt that failed and is tried again is not in it. */
@Component
class JudgedFigures {

    /** A verdict takes some seconds, and its stages a tenth of that. */
    private static final Duration[] STEPS = {
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(20),
        Duration.ofSeconds(40)
    };

    private final MeterRegistry registry;

    /** The events of a judgement come on the thread of its slot: as many are kept as there are slots. */
    private final ThreadLocal<@Nullable Running> running = new ThreadLocal<>();

    JudgedFigures(MeterRegistry registry) {
        this.registry = registry;
    }

    private static final class Running {

        private final UUID ticket;
        private final Timer.Sample whole;
        private Timer.Sample stage;
        private Optional<String> name = Optional.empty();

        Running(UUID ticket, MeterRegistry registry) {
            this.ticket = ticket;
            whole = Timer.start(registry);
            stage = whole;
        }
    }

    @EventListener
    void happened(SlotNews here) {
        if (here.news() instanceof JudgementBegan begun) {
            began(begun);
        } else if (here.news() instanceof JudgementProgressed progress) {
            progressed(progress);
        } else if (here.news() instanceof JudgementFinished end) {
            finished(end);
        }
    }

    private void began(JudgementBegan event) {
        running.set(new Running(event.ticket(), registry));
    }

    private void progressed(JudgementProgressed event) {
        if (event.step() instanceof ProgressEvent.Stage begins) {
            here(event.ticket()).ifPresent(judgement -> {
                end(judgement);
                judgement.stage = Timer.start(registry);
                judgement.name = Optional.of(begins.stage());
            });
        }
    }

    private void finished(JudgementFinished event) {
        String depth = word(event.depth());
        registry.counter(
                        "heaphotel.verdicts",
                        "verdict",
                        event.judgement().verdict().name(),
                        "depth",
                        depth)
                .increment();
        here(event.ticket()).ifPresent(judgement -> {
            end(judgement);
            judgement.whole.stop(timer("heaphotel.judge", "depth", depth));
        });
        running.remove();
    }

    private Optional<Running> here(UUID ticket) {
        return Optional.ofNullable(running.get()).filter(judgement -> judgement.ticket.equals(ticket));
    }

    private void end(Running judgement) {
        judgement.name.ifPresent(stage -> judgement.stage.stop(timer("heaphotel.judge.stage", "stage", stage)));
    }

    private Timer timer(String name, String label, String value) {
        return Timer.builder(name)
                .tag(label, value)
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }

    private static String word(Depth depth) {
        return depth.name().toLowerCase(Locale.ROOT);
    }
}
