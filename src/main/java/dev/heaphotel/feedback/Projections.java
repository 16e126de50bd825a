package dev.heaphotel.feedback;

import dev.heaphotel.growth.Growth;
import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.Lifetime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Firm curves carried further than they were measured. */
public final class Projections {

    private Projections() {}

    /** Empty where nothing is firm, and for the stack, whose frames are no bytes of the heap. */
    public static Optional<Projection> of(Curve curve, long size, ByteSize heap) {
        if (curve.lifetime() == Lifetime.STACK) {
            return Optional.empty();
        }
        return curve.growth().firm().map(firm -> of(curve, firm, size, heap));
    }

    private static Projection of(Curve curve, Growth.Firm firm, long size, ByteSize heap) {
        OptionalDouble full = firm.sizeAt(heap.bytes());
        boolean heapFills = curve.lifetime() != Lifetime.CHURN && full.isPresent();
        OptionalLong fullAt = heapFills ? OptionalLong.of((long) full.getAsDouble()) : OptionalLong.empty();
        return new Projection(curve.axis(), size, Math.round(Math.max(0, firm.at(size))), fullAt);
    }
}
