package dev.heaphotel.status;

import dev.heaphotel.judge.MachineFigures;
import dev.heaphotel.judge.QueueFigures;
import dev.heaphotel.judge.QueueLook;
import dev.heaphotel.judge.ServerState;
import dev.heaphotel.judge.ServerStates;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What stands still while it is looked at: the queue, the boxes and the layers. Asks the database once for each scrape. */
@Component
class HouseFigures implements MultiCollector {

    private static final double MILLIS = 1e3;

    private final QueueLook queue;
    private final ServerStates states;

    HouseFigures(QueueLook queue, ServerStates states) {
        this.queue = queue;
        this.states = states;
    }

    @Override
    public MetricSnapshots collect() {
        List<MetricSnapshot> all = new ArrayList<>(machine(states.figures()));
        try {
            all.addAll(queue(queue.now()));
        } catch (DataAccessException | TransactionException unreachable) {
            // The rest is still worth telling, and whoever watches sees that these are missing.
        }
        return new MetricSnapshots(all);
    }

    private static List<MetricSnapshot> queue(QueueFigures now) {
        double oldest = now.oldest().map(Duration::toMillis).orElse(0L) / MILLIS;
        return List.of(
                gauge("heaphotel_queue_waiting", "Tickets that no slot of any server has taken up", now.waiting()),
                gauge("heaphotel_queue_judging", "Tickets that a slot of any server judges", now.judging()),
                gauge("heaphotel_queue_oldest_seconds", "How long the first of those that wait has waited", oldest));
    }

    private static List<MetricSnapshot> machine(MachineFigures now) {
        double selfTest = now.measuresRight().map(right -> right ? 1 : 0).orElse(-1);
        return List.of(
                gauge("heaphotel_boxes_waiting", "Warm boxes of this server that wait", now.boxesWaiting()),
                gauge("heaphotel_boxes_wanted", "Warm boxes of this server that shall wait", now.boxesWanted()),
                layers(now.layers()),
                gauge("heaphotel_self_test", "1 measures right, 0 misjudges, -1 not tested", selfTest));
    }

    private static MetricSnapshot gauge(String name, String help, double value) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(point(value, Labels.EMPTY))
                .build();
    }

    private static MetricSnapshot layers(List<ServerState.Layer> layers) {
        GaugeSnapshot.Builder all =
                GaugeSnapshot.builder().name("heaphotel_layer").help("1 for each layer of the sandbox and its state");
        layers.forEach(layer -> all.dataPoint(point(1, Labels.of("layer", layer.name(), "state", word(layer)))));
        return all.build();
    }

    private static GaugeDataPointSnapshot point(double value, Labels labels) {
        return GaugeDataPointSnapshot.builder().value(value).labels(labels).build();
    }

    private static String word(ServerState.Layer layer) {
        return layer.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
