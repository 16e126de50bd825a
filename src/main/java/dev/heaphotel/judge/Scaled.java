package dev.heaphotel.judge;

import dev.heaphotel.feedback.Space;
import dev.heaphotel.measure.Sample;
import dev.heaphotel.measure.Sweep;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that was weighed of one program.
 *
 * @param axes   each axis at the level at which its bounds are decided
 * @param also   what was weighed beside that
 * @param fits   how the axes act together, see {@link #spaces}
 */
record Scaled(List<Swept> axes, List<Glance> also, CompletableFuture<List<Space>> fits) {

    /** One weighed size, and where it was weighed. */
    record Weighing(String axis, Sweep.Stop stop, Sample sample) {}

    /** How the axes act together; empty where there are not two of them. Waits for the fits. */
    List<Space> spaces() {
        return fits.join();
    }

    /** The first sweep that did not come to its end. */
    Optional<Glance> stopped() {
        return sweeps().filter(glance -> glance.sweep().stoppedBy().isPresent()).findFirst();
    }

    Stream<Weighing> weighings() {
        return sweeps().flatMap(Scaled::weighings);
    }

    private Stream<Glance> sweeps() {
        return Stream.concat(
                axes.stream().map(swept -> new Glance(swept.axis(), swept.stops(), swept.sweep())), also.stream());
    }

    private static Stream<Weighing> weighings(Glance glance) {
        String axis = glance.axis().label() + " " + glance.axis().symbol();
        List<Sample> samples = glance.sweep().samples();
        return IntStream.range(0, samples.size())
                .mapToObj(i -> new Weighing(axis, glance.stops().get(i), samples.get(i)));
    }
}
