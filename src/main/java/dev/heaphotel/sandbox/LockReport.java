package dev.heaphotel.sandbox;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the lock says on descriptor 2 once it holds: {@code heaphotel-lock: seccomp=in force, landlock=missing}. */
record LockReport(Set<Layer> inForce) {

    static final String PREFIX = "heaphotel-lock: ";

    /** Parses a line; nothing where it is another line. Words unknown here are passed over. */
    static Optional<LockReport> parse(String line) {
        if (!line.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Set<Layer> inForce = EnumSet.noneOf(Layer.class);
        for (String part : line.substring(PREFIX.length()).split(", ")) {
            for (Layer layer : Layer.values()) {
                if (part.equals(layer.word() + "=" + LayerState.IN_FORCE.word())) {
                    inForce.add(layer);
                }
            }
        }
        return Optional.of(new LockReport(inForce));
    }
}
