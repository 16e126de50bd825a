package dev.heaphotel.judge;

import dev.heaphotel.measure.Sweep;
import dev.heaphotel.problem.Axis;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A few sizes of one axis with the others at their second level, or of all axes together.
 *
 * @param axis the axis that is swept, with the others held at this level
 */
record Glance(Axis axis, List<Sweep.Stop> stops, Sweep sweep) {

    /** The size it stopped at, with those of the other axes. */
    String where() {
        int at = sweep.samples().size();
        return at < stops.size() ? where(stops.get(at)) : axis.label();
    }

    private String where(Sweep.Stop stop) {
        String others = stop.spot().sizes().entrySet().stream()
                .filter(other -> !other.getKey().equals(axis.name()))
                .map(other -> other.getKey() + " = " + other.getValue())
                .sorted()
                .collect(Collectors.joining(" and "));
        return axis.label() + " " + axis.symbol() + " = " + stop.size() + (others.isEmpty() ? "" : " with " + others);
    }

    /** The program threw something other than for want of heap. */
    boolean threw() {
        return sweep.stoppedBy().isPresent() && !sweep.heapFull();
    }
}
