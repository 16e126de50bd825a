package dev.heaphotel.feedback;

import dev.heaphotel.measure.Holder;
import dev.heaphotel.unit.Lifetime;
import java.util.Optional;

/**
 * One thing we tell the candidate, with its evidence.
 *
 * @param rule     stable kebab-case name: {@code retained-grows}, {@code peak-grows}, {@code auxiliary-grows},
 *                 {@code churn-grows}, {@code stack-grows}, {@code growth-undecided}, {@code within-bound},
 *                 {@code heap-full}, {@code survivors}, {@code claim-differs}, {@code claim-agrees}
 * @param axis     the axis it was seen on; of a claim, the first on which it matters
 * @param message  plain sentences: what was seen, what it means, what to do
 */
public record Finding(
        String rule, Severity severity, String axis, Lifetime lifetime, Optional<Holder> holder, String message) {}
