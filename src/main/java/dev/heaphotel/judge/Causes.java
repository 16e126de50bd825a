package dev.heaphotel.judge;

import dev.heaphotel.feedback.Curve;
import dev.heaphotel.feedback.Finding;
import dev.heaphotel.feedback.Findings;
import dev.heaphotel.growth.Complexity;
import dev.heaphotel.growth.Growth;
import dev.heaphotel.growth.GrowthFit;
import dev.heaphotel.growth.Point;
import dev.heaphotel.measure.Holder;
import dev.heaphotel.measure.HolderKind;
import dev.heaphotel.measure.RunEnded;
import dev.heaphotel.unit.ByteSize;
import dev.heaphotel.unit.Lifetime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The findings of one axis, one for each cause: what stays is there at the peak too, and that is said once. */
final class Causes {

    /** While a table is doubled, the old one and the new are held, so a peak may be so many times what stays. */
    private static final double LARGEST_RATIO = 2.2;

    /** Less than this left behind is not worth a word. */
    private static final long FEWEST_BYTES_LEFT = 1024;

    /** Their threads outlive the candidate's object, and hold what it holds of them. */
    private static final Set<HolderKind> WORKERS = EnumSet.of(HolderKind.EXECUTOR, HolderKind.TIMER);

    private static final List<Lifetime> HELD = List.of(Lifetime.RETAINED, Lifetime.PEAK, Lifetime.AUXILIARY);

    private final Witness witness;
    private final Swept swept;
    private final Map<Lifetime, Optional<Holder>> holders = new EnumMap<>(Lifetime.class);
    private final Map<Lifetime, Lifetime> causes = new EnumMap<>(Lifetime.class);

    Causes(Witness witness, Swept swept) {
        this.witness = witness;
        this.swept = swept;
    }

    List<Finding> findings() throws RunEnded {
        for (Curve curve : swept.curves()) {
            if (curve.exceeds()) {
                explain(curve);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Curve curve : swept.curves()) {
            if (!causes.containsKey(curve.lifetime())) {
                Optional<Holder> holder = holders.getOrDefault(curve.lifetime(), Optional.empty());
                Findings.of(curve, holder, also(curve.lifetime())).ifPresent(findings::add);
            }
        }
        survivors().ifPresent(findings::add);
        return findings;
    }

    /** Its own holder, or the memory that grows for the same reason and was explained before. */
    private void explain(Curve curve) throws RunEnded {
        List<Curve> before = HELD.contains(curve.lifetime())
                ? HELD.stream()
                        .filter(holders::containsKey)
                        .map(lifetime -> Conclusion.curve(swept, lifetime))
                        .toList()
                : List.of();
        Optional<Curve> like =
                before.stream().filter(other -> isAlike(other, curve)).findFirst();
        if (like.isPresent()) {
            causes.put(curve.lifetime(), like.get().lifetime());
            return;
        }
        Optional<Holder> holder = witness.holder(swept, curve);
        Optional<Curve> same =
                before.stream().filter(other -> isSame(other, holder)).findFirst();
        if (same.isPresent()) {
            causes.put(curve.lifetime(), same.get().lifetime());
        } else {
            holders.put(curve.lifetime(), holder);
        }
    }

    private static boolean isAlike(Curve cause, Curve curve) {
        Optional<Growth.Firm> one = cause.growth().firm();
        Optional<Growth.Firm> other = curve.growth().firm();
        return one.isPresent()
                && other.isPresent()
                && one.get().complexity() == other.get().complexity()
                && other.get().perUnit() <= LARGEST_RATIO * one.get().perUnit();
    }

    private boolean isSame(Curve cause, Optional<Holder> holder) {
        return holder.isPresent()
                && holders.get(cause.lifetime()).map(Holder::field).equals(holder.map(Holder::field));
    }

    private List<Lifetime> also(Lifetime lifetime) {
        return causes.entrySet().stream()
                .filter(each -> each.getValue() == lifetime)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What grows and stays when the candidate's object is gone, unless that is what was found to stay already. */
    private Optional<Finding> survivors() throws RunEnded {
        List<Point> left = swept.sweep().samples().stream()
                .map(sample ->
                        Point.exact(sample.size(), Math.max(0, sample.weighed().left())))
                .toList();
        if (left.isEmpty()
                || left.get(left.size() - 1).low() < FEWEST_BYTES_LEFT
                || !GrowthFit.against(left, Complexity.CONSTANT).exceeds()
                || isTold()) {
            return Optional.empty();
        }
        ByteSize stayed = new ByteSize(Math.round(left.get(left.size() - 1).middle()));
        return Optional.of(Findings.survivors(swept.axis().name(), stayed, witness.survivor(swept)));
    }

    private boolean isTold() {
        return holders.getOrDefault(Lifetime.RETAINED, Optional.empty())
                .filter(holder -> holder.path().get(0).matches("(static|thread).*") || WORKERS.contains(holder.kind()))
                .isPresent();
    }
}
