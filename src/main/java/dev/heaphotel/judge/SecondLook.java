package dev.heaphotel.judge;

import dev.heaphotel.feedback.Curve;
import dev.heaphotel.feedback.Space;
import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.JointLaw;
import dev.heaphotel.growth.Point;
import dev.heaphotel.growth.Suspicion;
import dev.heaphotel.problem.Axis;
import dev.heaphotel.unit.Lifetime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Whether a short sweep at the second level gives a reason to sweep there densely too. It does when a bound that holds at the
 * first level looks broken, and no firm law of both axes says otherwise: a cache grows with its requests until it is full,
 * which breaks no bound. Where the others follow the axis at its second level, growth may be theirs, and says nothing of the
 * axis by itself.
 */
record SecondLook(List<Axis> axes, Supplier<List<Space>> spaces) {

    boolean isSuspicious(Swept swept, Glance glance) {
        boolean keeps = swept.curves().stream().noneMatch(Curve::exceeds);
        return keeps
                && !glance.axis().isFollowed()
                && (glance.sweep().heapFull()
                        || swept.curves().stream().anyMatch(curve -> isSuspicious(curve, glance)));
    }

    private boolean isSuspicious(Curve curve, Glance glance) {
        Optional<Complexity> bound = curve.bound();
        if (bound.isEmpty()) {
            return false;
        }
        List<Point> points = Swept.points(glance.sweep().samples(), curve.lifetime());
        boolean looksBroken = curve.lifetime() == Lifetime.STACK
                ? Suspicion.ofCounts(points, bound.get())
                : Suspicion.ofBytes(points, bound.get());
        return looksBroken && !isExplained(curve, bound.get());
    }

    /** What looks like growth is not explained by a law of none: a step far out on one axis makes such a law forgiving. */
    private boolean isExplained(Curve curve, Complexity bound) {
        boolean first = axes.get(0).name().equals(curve.axis());
        Optional<JointLaw> law = spaces.get().stream()
                .filter(space -> space.lifetime() == curve.lifetime())
                .flatMap(space -> space.growth().firm().stream())
                .findFirst();
        return law.filter(known -> !known.equals(JointLaw.NEITHER))
                .filter(known -> !known.along(first).exceeds(bound))
                .isPresent();
    }
}
