package dev.heaphotel.judge;

import dev.heaphotel.growth.Point;
import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.wire.Report.Apportioned;
import dev.heaphotel.wire.Report.Weighed;

/**
 * One size as the lab weighed it. What the arguments gained belongs to the caller, like what is returned; what is returned
 * but was handed over before (the argument itself, a view of it, its nodes linked anew) is no output.
 */
record LabSample(long size, Weighed weighed, Apportioned shares) {

    /** Held by the object and by statics, threads and the like. */
    private long retained() {
        return Math.max(0, shares.object() + shares.left());
    }

    private long output() {
        return Math.max(0, weighed.withOutput() - retained());
    }

    Point point(Lifetime lifetime) {
        return switch (lifetime) {
            case RETAINED -> Point.exact(size, retained());
            case PEAK -> bracket(0);
            case AUXILIARY -> bracket(-output());
            case CHURN -> Point.exact(size, weighed.churn());
            case STACK -> Point.exact(size, weighed.frames());
        };
    }

    Point outputPoint() {
        return Point.exact(size, output());
    }

    Point inputPoint() {
        return Point.exact(size, Math.max(0, shares.input()));
    }

    /** Peak and input together. */
    Point everything() {
        return bracket(Math.max(0, shares.input()));
    }

    private Point bracket(long more) {
        long low = Math.max(0, weighed.peakLow() + more);
        return new Point(size, low, Math.max(low, weighed.peakHigh() + more), weighed.estimated());
    }
}
